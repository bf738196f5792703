SELECT discrepancy.id
FROM discrepancy NOT INDEXED
JOIN finding INDEXED BY finding_by_report
    ON finding.run = discrepancy.run AND finding.report = discrepancy.report AND finding.position = discrepancy.position
WHERE discrepancy.run = (SELECT max(id) FROM check_run WHERE finished_at IS NOT NULL)
ORDER BY
    finding.expected IS NULL OR finding.expected NOT GLOB '*[0-9]*' OR finding.expected GLOB '*[^-0-9.]*',
    CAST(finding.expected AS NUMERIC),
    finding.expected NULLS LAST
