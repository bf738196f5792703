SELECT id, origin, number, clock, at, author, kind, subject, content
FROM log_event
WHERE origin = ? AND number = ?
