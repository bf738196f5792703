SELECT id, content, target, value, seen, author, at
FROM correction_event
WHERE content = ?
ORDER BY clock, author, origin, sequence
