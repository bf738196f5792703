-- Reports of before versions that were no longer listed, and the listed ones of their unit and year.
SELECT report.sha256, report.unit, report.year, report.imported_at, report.retired_at IS NOT NULL
FROM report
WHERE report.withdrawn_at IS NULL
  AND EXISTS (
      SELECT 1
      FROM report AS gone
      WHERE gone.year = report.year AND gone.unit = report.unit AND gone.retired_at IS NOT NULL AND gone.withdrawn_at IS NULL
  )
ORDER BY report.unit, report.year, report.retired_at IS NULL, report.imported_at, report.id
