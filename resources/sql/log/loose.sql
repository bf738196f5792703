-- Events that no chain knows of.
SELECT id, origin, number, clock, at, author, kind, subject, content
FROM log_event
WHERE NOT EXISTS (
    SELECT 1 FROM log_link WHERE log_link.origin = log_event.origin AND log_link.number = log_event.number
)
ORDER BY clock, author, origin, number
