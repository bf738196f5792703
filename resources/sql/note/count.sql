SELECT count(*)
FROM note_event
