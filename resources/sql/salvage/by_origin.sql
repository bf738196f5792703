SELECT id, origin, number, clock, at, author, kind, subject, content
FROM log_event
ORDER BY origin, number
