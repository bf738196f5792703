SELECT report.id, report.path, unit.name, report.year, report.withdrawn_at
FROM report
LEFT JOIN unit ON unit.id = report.unit
WHERE report.withdrawn_at IS NOT NULL
ORDER BY report.path, report.id
