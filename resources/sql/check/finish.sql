UPDATE check_run
SET finished_at = ?
WHERE id = ?
