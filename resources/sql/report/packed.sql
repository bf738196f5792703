-- All that another copy should know: listed reports, versions whose place another took, and what was withdrawn.
SELECT report.id, report.path, report.sha256, unit.uuid, unit.name, report.year, report.edition, report.partial
FROM report
LEFT JOIN unit ON unit.id = report.unit
WHERE report.retired_at IS NULL OR report.version IS NOT NULL OR report.withdrawn_at IS NOT NULL
ORDER BY report.year NULLS LAST, unit.name NULLS LAST, report.path, report.id
