-- The listed reports of a unit in a year, by path.
SELECT report.id
FROM report
JOIN unit ON unit.id = report.unit
WHERE unit.uuid = ? AND report.year = ? AND report.retired_at IS NULL
ORDER BY report.path, report.id
