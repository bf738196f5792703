SELECT count(*)
FROM discrepancy_key
JOIN discrepancy ON discrepancy.id = discrepancy_key.discrepancy
JOIN finding ON finding.run = discrepancy.run AND finding.report = discrepancy.report AND finding.position = discrepancy.position
WHERE discrepancy_key.run = (SELECT run FROM discrepancy WHERE id = ?2)
  AND discrepancy_key.hash = ?1
  AND discrepancy_key.discrepancy < ?2
  AND finding.key = ?3
