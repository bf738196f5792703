SELECT report.id, report.path, report.sha256, unit.uuid, unit.name, report.year, report.edition, report.partial
FROM report
LEFT JOIN unit ON unit.id = report.unit
WHERE report.id = ? AND report.retired_at IS NULL
