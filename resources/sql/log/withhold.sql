INSERT OR IGNORE INTO log_withheld (origin, number)
VALUES (?, ?)
