SELECT discrepancy_carry.discrepancy, discrepancy_carry.carry
FROM discrepancy_carry
JOIN discrepancy ON discrepancy.id = discrepancy_carry.discrepancy
WHERE discrepancy.run = (SELECT max(id) FROM check_run WHERE finished_at IS NOT NULL)
