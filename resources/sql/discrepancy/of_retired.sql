SELECT discrepancy.id
FROM finding
JOIN discrepancy
    ON discrepancy.run = finding.run AND discrepancy.report = finding.report AND discrepancy.position = finding.position
JOIN json_each(finding.data, '$[4]') AS named
JOIN report ON report.id = named.value
WHERE finding.run = (SELECT max(id) FROM check_run WHERE finished_at IS NOT NULL)
  AND report.retired_at IS NOT NULL
