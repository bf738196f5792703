SELECT discrepancy.id, finding.data, finding.expected, finding.actual
FROM json_each(?) AS wanted
CROSS JOIN discrepancy ON discrepancy.id = wanted.value
CROSS JOIN finding INDEXED BY finding_by_report
    ON finding.run = discrepancy.run AND finding.report = discrepancy.report AND finding.position = discrepancy.position
