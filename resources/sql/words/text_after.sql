SELECT discrepancy.id, finding.expected, finding.actual, finding.evidence, finding.data, finding.position = discrepancy.position
FROM (
    SELECT id, run, report, position, cause
    FROM discrepancy NOT INDEXED
    WHERE id > ?1 AND run = ?2
    ORDER BY id
    LIMIT ?3
) AS discrepancy
CROSS JOIN finding INDEXED BY finding_by_report
    ON finding.run = discrepancy.run AND finding.report = discrepancy.report
    AND (finding.position = discrepancy.position OR discrepancy.cause > 0 AND finding.cause = discrepancy.cause)
ORDER BY discrepancy.id, finding.position
