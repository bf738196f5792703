SELECT count(*)
FROM finding
WHERE run = (SELECT max(id) FROM check_run WHERE finished_at IS NOT NULL)
