SELECT unit.uuid, report.year, count(*)
FROM report
JOIN unit ON unit.id = report.unit
WHERE report.retired_at IS NOT NULL AND report.withdrawn_at IS NULL AND report.year IS NOT NULL
GROUP BY unit.uuid, report.year
