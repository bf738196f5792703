-- Where everything stands that may have a finding of this key, as far as its hash tells.
SELECT discrepancy.id, discrepancy.run, discrepancy.report, discrepancy.position
FROM discrepancy_key
JOIN discrepancy ON discrepancy.id = discrepancy_key.discrepancy
WHERE discrepancy_key.run IN (SELECT id FROM check_run) AND discrepancy_key.hash = ?
