INSERT INTO log_event (id, origin, number, clock, at, author, kind, subject, content)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
