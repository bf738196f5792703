-- What has a finding of one of these keys, as far as hashes tell, in every run there is.
SELECT DISTINCT discrepancy_key.discrepancy
FROM json_each(?) AS wanted
CROSS JOIN discrepancy_key
    ON discrepancy_key.run IN (SELECT id FROM check_run) AND discrepancy_key.hash = wanted.value
