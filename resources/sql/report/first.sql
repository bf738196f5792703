-- Some of the listed reports in the order of report/list. An empty choice of units, years or numbers lets all through.
SELECT report.id
FROM report
LEFT JOIN unit ON unit.id = report.unit
WHERE report.retired_at IS NULL
  AND (?1 = '[]' OR coalesce(unit.uuid, '') IN (SELECT value FROM json_each(?1)))
  AND (?2 = '[]' OR coalesce(CAST(report.year AS TEXT), '') IN (SELECT value FROM json_each(?2)))
  AND (?3 = '[]' OR CAST(report.id AS TEXT) IN (SELECT value FROM json_each(?3)))
ORDER BY report.year NULLS LAST, unit.name NULLS LAST, report.path, report.id
LIMIT ?4 OFFSET ?5
