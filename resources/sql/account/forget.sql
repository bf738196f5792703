DELETE FROM account
WHERE report = ?
