UPDATE report
SET path = ?
WHERE id = ?
