-- Reports of which anything was ever corrected.
SELECT DISTINCT report.id
FROM correction_event
JOIN report ON report.sha256 = correction_event.content
