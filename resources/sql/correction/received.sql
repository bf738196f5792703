-- The days that auditors stated for the receipt of reports, in the order in which they count. No day - taken back.
SELECT report.id, correction_event.value
FROM correction_event
JOIN report ON report.sha256 = correction_event.content
WHERE correction_event.target = 'RECEIVED'
ORDER BY correction_event.clock, correction_event.author, correction_event.origin, correction_event.sequence
