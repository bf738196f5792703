UPDATE report
SET imported_at = ?
WHERE id = ?
