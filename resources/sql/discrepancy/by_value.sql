-- By what is expected (1) or by what is there (0): numbers by size, then texts by the number they begin with, then
-- nothing.
WITH valued AS (
    SELECT
        discrepancy.id,
        CASE WHEN ? THEN finding.expected ELSE finding.actual END AS value
    FROM discrepancy NOT INDEXED
    JOIN finding INDEXED BY finding_by_report
        ON finding.run = discrepancy.run AND finding.report = discrepancy.report AND finding.position = discrepancy.position
    WHERE discrepancy.run = (SELECT max(id) FROM check_run WHERE finished_at IS NOT NULL)
)
SELECT id, value
FROM valued
ORDER BY
    value IS NULL,
    value NOT GLOB '*[0-9]*' OR value GLOB '*[^-0-9.]*',
    CAST(value AS NUMERIC),
    value
