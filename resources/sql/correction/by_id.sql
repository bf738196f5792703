SELECT id, content, target, value, seen, author, at, clock, origin
FROM correction_event
WHERE id = ?
