INSERT INTO statement_event (id, kind, subject, slot, act, author, at, clock, origin, content)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
