SELECT figure.report, sum(figure.doubtful), sum(figure.state >= 2)
FROM correction_event
JOIN report ON report.sha256 = correction_event.content
JOIN cell ON cell.address = correction_event.target
JOIN figure ON figure.report = report.id AND figure.cell = cell.id
WHERE correction_event.value IS NOT NULL
    AND (figure.doubtful = 1 OR figure.state >= 2)
    AND correction_event.sequence = (
        SELECT max(latest.sequence)
        FROM correction_event AS latest
        WHERE latest.content = correction_event.content AND latest.target = correction_event.target
    )
GROUP BY figure.report
