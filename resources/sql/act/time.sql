-- Who took an act back, and when: its first event tells.
SELECT author, at
FROM note_event
WHERE act = ?
ORDER BY sequence
LIMIT 1
