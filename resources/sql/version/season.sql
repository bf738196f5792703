SELECT unit, year
FROM report
WHERE id = ? AND unit IS NOT NULL AND year IS NOT NULL
