SELECT imported_at
FROM report
WHERE id = ?
