INSERT INTO unit (uuid, name)
VALUES (?, ?)
