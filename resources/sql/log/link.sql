INSERT INTO log_link (origin, number, seal, hash)
VALUES (?, ?, ?, ?)
