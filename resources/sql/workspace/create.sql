INSERT INTO workspace (only_one, id, created_at)
VALUES (1, ?, ?)
ON CONFLICT DO NOTHING
