SELECT discrepancy.id, discrepancy.decision, discrepancy.changed, discrepancy.note, finding.report, finding.key,
    finding.rule, finding.check_id, finding.severity, finding.cause, finding.expected, finding.actual, finding.message,
    finding.evidence, finding.data
FROM json_each(?) AS wanted
CROSS JOIN discrepancy ON discrepancy.id = wanted.value
CROSS JOIN finding INDEXED BY finding_by_report
    ON finding.run = discrepancy.run AND finding.report = discrepancy.report
    AND (finding.position = discrepancy.position OR discrepancy.cause > 0 AND finding.cause = discrepancy.cause)
ORDER BY wanted.key, finding.position
