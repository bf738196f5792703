DELETE FROM check_run
WHERE id < ?
