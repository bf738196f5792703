SELECT id, kind, subject, slot, act, author, at, content
FROM statement_event
WHERE kind = ? AND subject = ? AND slot = ?
ORDER BY clock DESC, author DESC, origin DESC
LIMIT 1
