SELECT finding.report, finding.key, discrepancy_carry.carry
FROM discrepancy_carry
JOIN discrepancy ON discrepancy.id = discrepancy_carry.discrepancy
JOIN finding
    ON finding.run = discrepancy.run AND finding.report = discrepancy.report AND finding.position = discrepancy.position
WHERE discrepancy.run = (SELECT max(id) FROM check_run WHERE finished_at IS NOT NULL)
