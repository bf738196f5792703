INSERT INTO unit_id (uuid, unit)
VALUES (?, ?)
