SELECT id, origin, number, clock, at, author, kind, subject, content
FROM log_event
ORDER BY clock, author, origin, number
