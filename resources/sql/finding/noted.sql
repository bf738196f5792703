-- The findings of every report of which a finding has one of these hashes of keys.
SELECT report, key, rule, check_id, severity, cause, expected, actual, message, evidence, data
FROM finding
WHERE
    run = (SELECT max(id) FROM check_run WHERE finished_at IS NOT NULL)
    AND report IN (
        SELECT discrepancy.report
        FROM json_each(?) AS wanted
        CROSS JOIN discrepancy_key
            ON discrepancy_key.run = (SELECT max(id) FROM check_run WHERE finished_at IS NOT NULL)
            AND discrepancy_key.hash = wanted.value
        CROSS JOIN discrepancy ON discrepancy.id = discrepancy_key.discrepancy
    )
ORDER BY report, position
