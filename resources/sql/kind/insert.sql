INSERT OR IGNORE INTO kind_set (text)
VALUES (?)
