SELECT id, content, says, follows, act, author, at, clock, origin
FROM version_event
WHERE id = ?
