INSERT INTO label_set (digest, labels)
VALUES (?, ?)
ON CONFLICT DO NOTHING
