-- When each report of a known unit and year came in, as the second counted from 1970, those that a corrected one retired as well.
SELECT report.id, unit.uuid, report.year, unixepoch(report.imported_at)
FROM report
JOIN unit ON unit.id = report.unit
WHERE report.year IS NOT NULL AND report.withdrawn_at IS NULL
