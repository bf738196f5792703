SELECT DISTINCT key
FROM note_event
