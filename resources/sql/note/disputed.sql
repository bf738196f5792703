SELECT key
FROM note_state
WHERE disputed = 1
ORDER BY key
