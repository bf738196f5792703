INSERT INTO version_event (id, content, says, follows, act, author, at, clock, origin)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
