SELECT DISTINCT finding.report
FROM finding
WHERE finding.run = ?1
  AND finding.report > ?2
  AND NOT EXISTS (SELECT 1 FROM discrepancy WHERE discrepancy.run = ?1 AND discrepancy.report = finding.report)
ORDER BY finding.report
LIMIT ?3
