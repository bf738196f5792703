SELECT finding.report, named.value
FROM finding
JOIN json_each(finding.data, '$[4]') AS named
WHERE finding.run = (SELECT max(id) FROM check_run WHERE finished_at IS NOT NULL)
    AND finding.severity IN (0, 1, 2)
    AND finding.rule = ?
    AND NOT EXISTS (
        SELECT 1
        FROM note_event
        WHERE note_event.key = finding.key
            AND note_event.decision = 'dismissed'
            AND note_event.sequence = (SELECT max(latest.sequence) FROM note_event AS latest WHERE latest.key = finding.key)
    )
