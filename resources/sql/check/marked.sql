SELECT report
FROM checked_report
WHERE run = (SELECT max(id) FROM check_run WHERE finished_at IS NOT NULL)
