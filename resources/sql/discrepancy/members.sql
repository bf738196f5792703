SELECT discrepancy.id, finding.key, finding.expected, finding.actual, finding.evidence
FROM json_each(?) AS wanted
CROSS JOIN discrepancy ON discrepancy.id = wanted.value
CROSS JOIN finding INDEXED BY finding_by_report
    ON finding.run = discrepancy.run AND finding.report = discrepancy.report
    AND (finding.position = discrepancy.position OR discrepancy.cause > 0 AND finding.cause = discrepancy.cause)
ORDER BY wanted.key, finding.position
