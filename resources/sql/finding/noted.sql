-- The findings of every report of which a finding was ever noted on.
SELECT report, key, rule, check_id, severity, cause, expected, actual, message, evidence, data
FROM finding
WHERE
    run = (SELECT max(id) FROM check_run WHERE finished_at IS NOT NULL)
    AND report IN (
        SELECT noted.report
        FROM finding AS noted
        WHERE
            noted.run = (SELECT max(id) FROM check_run WHERE finished_at IS NOT NULL)
            AND noted.key IN (SELECT key FROM note_event)
    )
ORDER BY report, position
