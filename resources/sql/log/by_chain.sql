-- Every link with its event, where it is there.
SELECT
    log_event.id, log_link.origin, log_link.number, log_event.clock, log_event.at, log_event.author, log_event.kind,
    log_event.subject, log_event.content, log_link.seal, log_link.hash,
    EXISTS (
        SELECT 1 FROM log_withheld WHERE log_withheld.origin = log_link.origin AND log_withheld.number = log_link.number
    )
FROM log_link
LEFT JOIN log_event ON log_event.origin = log_link.origin AND log_event.number = log_link.number
ORDER BY log_link.origin, log_link.number
