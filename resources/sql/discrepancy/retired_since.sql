SELECT count(*)
FROM report
WHERE retired_at >= (SELECT started_at FROM check_run WHERE finished_at IS NOT NULL ORDER BY id DESC LIMIT 1)
