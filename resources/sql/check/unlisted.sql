-- The listing is asked for first: where it is complete, as at nearly every opening, no finding is looked at.
SELECT report.id
FROM report
WHERE report.id > ?2
  AND report.retired_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM discrepancy WHERE discrepancy.run = ?1 AND discrepancy.report = report.id)
  AND EXISTS (SELECT 1 FROM finding WHERE finding.run = ?1 AND finding.report = report.id)
ORDER BY report.id
LIMIT ?3
