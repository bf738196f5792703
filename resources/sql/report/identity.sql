SELECT unit, year
FROM report
WHERE id = ?
