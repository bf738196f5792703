INSERT OR IGNORE INTO attached_file (sha256, bytes)
VALUES (?, ?)
