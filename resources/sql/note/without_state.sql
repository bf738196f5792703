-- Findings with notes of which none is said to count.
SELECT DISTINCT key
FROM note_event
WHERE key NOT IN (SELECT key FROM note_state)
