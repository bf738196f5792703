SELECT report, key, rule, check_id, severity, cause, expected, actual, message, evidence, data
FROM finding
WHERE run = (SELECT max(id) FROM check_run WHERE finished_at IS NOT NULL) AND report = ?
ORDER BY position
