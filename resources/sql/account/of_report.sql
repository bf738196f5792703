SELECT identity, skipped
FROM account
WHERE report = ?
