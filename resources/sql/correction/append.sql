INSERT INTO correction_event (id, content, target, value, seen, author, at, clock, origin)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
