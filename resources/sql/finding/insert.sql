INSERT INTO finding (run, report, position, key, rule, check_id, severity, cause, expected, actual, message, evidence, data)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
