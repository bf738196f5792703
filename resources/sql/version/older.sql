-- Versions whose place another took.
SELECT report.id, report.path, report.sha256, unit.uuid, unit.name, report.year, report.edition, report.partial
FROM report
JOIN unit ON unit.id = report.unit
WHERE report.version IS NOT NULL AND report.retired_at IS NOT NULL
ORDER BY report.year, unit.name, report.path, report.id
