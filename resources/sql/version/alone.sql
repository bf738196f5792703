-- Whether nothing is known but that the report is there: no other of its unit and year, and nothing was said of it.
SELECT 1
FROM report
WHERE id = ?
  AND NOT EXISTS (
      SELECT 1 FROM report AS other WHERE other.year = report.year AND other.unit = report.unit AND other.id != report.id
  )
  AND NOT EXISTS (SELECT 1 FROM version_event WHERE version_event.content = report.sha256)
