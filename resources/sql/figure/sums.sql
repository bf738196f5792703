-- What the cells of a JSON list add up to in the counted report of each unit and year: the last by path where there are two.
-- Whole numbers are added here, what is too large for that and decimals are handed over as they stand.
SELECT
    report.id,
    unit.uuid,
    report.year,
    sum(iif(typeof(figure.value) = 'integer' AND figure.value BETWEEN -1000000000000000 AND 1000000000000000, figure.value, 0)),
    group_concat(
        iif(typeof(figure.value) = 'integer' AND figure.value BETWEEN -1000000000000000 AND 1000000000000000, NULL, figure.value),
        ' '
    ),
    sum(figure.state = 0),
    sum(figure.state >= 2)
FROM report
JOIN unit ON unit.id = report.unit
JOIN figure ON figure.report = report.id
WHERE
    figure.cell IN (SELECT cell.id FROM json_each(?) AS wanted JOIN cell ON cell.address = wanted.value)
    AND report.retired_at IS NULL
    AND report.year IS NOT NULL
    AND NOT EXISTS (
        SELECT 1
        FROM report AS later
        WHERE
            later.year = report.year
            AND later.unit = report.unit
            AND later.retired_at IS NULL
            AND (later.path, later.id) > (report.path, report.id)
    )
GROUP BY report.id
ORDER BY report.id
