INSERT OR IGNORE INTO log_begun (origin, mark)
VALUES (?, ?)
