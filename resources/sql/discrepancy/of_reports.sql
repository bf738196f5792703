-- What was found about these reports with one severity, report after report, as written.
SELECT discrepancy.id, discrepancy.phrase, discrepancy.decision
FROM json_each(?1) AS wanted
CROSS JOIN discrepancy
    ON discrepancy.run = (SELECT max(id) FROM check_run WHERE finished_at IS NOT NULL) AND discrepancy.report = wanted.value
WHERE discrepancy.severity = ?2
ORDER BY wanted.key, discrepancy.id
