-- Some cells of the counted report of each unit and year, the last by path where there are two: number of the cell, state and
-- value with blanks between. One row a report: a row for every figure would take ten times as long to hand over.
SELECT
    report.id,
    unit.uuid,
    report.year,
    group_concat(figure.cell || ' ' || figure.state || ' ' || coalesce(figure.value, '-'), ' ')
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
