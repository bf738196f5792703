SELECT coalesce(max(sequence), 0)
FROM note_event
