SELECT discrepancy.id
FROM discrepancy_key
JOIN discrepancy ON discrepancy.id = discrepancy_key.discrepancy
WHERE discrepancy_key.run = (SELECT max(id) FROM check_run WHERE finished_at IS NOT NULL)
  AND discrepancy_key.hash = ?
ORDER BY discrepancy.id
