SELECT id, kind, subject, slot, act, author, at, content, clock, origin
FROM statement_event
WHERE id = ?
