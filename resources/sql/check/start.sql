INSERT INTO check_run (started_at)
VALUES (?)
RETURNING id
