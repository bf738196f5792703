SELECT number, only_repair, repairs, more
FROM cause
WHERE run = (SELECT max(id) FROM check_run WHERE finished_at IS NOT NULL) AND report = ?
ORDER BY number
