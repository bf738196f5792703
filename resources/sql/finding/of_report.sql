SELECT report, key, rule, check_id, severity, cause, expected, actual, message, evidence, data
FROM finding
WHERE run = ? AND report = ?
ORDER BY position
