-- How a discrepancy stands is asked of it, not of the notes: a dismissal does not speak for what changed since.
SELECT finding.report, named.value
FROM finding
JOIN discrepancy
    ON discrepancy.run = finding.run AND discrepancy.report = finding.report AND discrepancy.position = finding.position
JOIN json_each(finding.data, '$[4]') AS named
WHERE finding.run = (SELECT max(id) FROM check_run WHERE finished_at IS NOT NULL)
    AND finding.severity IN (0, 1, 2)
    AND finding.rule = ?
    AND discrepancy.decision NOT IN (2, 5)
    AND NOT EXISTS (
        SELECT 1
        FROM json_each(finding.data, '$[4]') AS gone
        JOIN report ON report.id = gone.value
        WHERE report.retired_at IS NOT NULL
    )
