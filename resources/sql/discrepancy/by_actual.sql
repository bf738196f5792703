SELECT discrepancy.id
FROM discrepancy NOT INDEXED
JOIN finding INDEXED BY finding_by_report
    ON finding.run = discrepancy.run AND finding.report = discrepancy.report AND finding.position = discrepancy.position
WHERE discrepancy.run = (SELECT max(id) FROM check_run WHERE finished_at IS NOT NULL)
ORDER BY
    finding.actual IS NULL OR finding.actual NOT GLOB '*[0-9]*' OR finding.actual GLOB '*[^-0-9.]*',
    CAST(finding.actual AS NUMERIC),
    finding.actual NULLS LAST
