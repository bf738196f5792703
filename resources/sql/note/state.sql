SELECT heads
FROM note_state
WHERE key = ?
