-- Notes, corrections, versions, statements and rows of the roster that the log does not have.
SELECT id FROM note_event WHERE id NOT IN (SELECT id FROM log_event WHERE kind = 'note')
UNION ALL
SELECT id FROM correction_event WHERE id NOT IN (SELECT id FROM log_event WHERE kind = 'correction')
UNION ALL
SELECT id
FROM statement_event
WHERE NOT EXISTS (
    SELECT 1 FROM log_event WHERE log_event.id = statement_event.id AND log_event.kind = statement_event.kind
)
UNION ALL
SELECT id FROM version_event WHERE id NOT IN (SELECT id FROM log_event WHERE kind = 'version')
UNION ALL
SELECT act FROM act_back WHERE act NOT IN (SELECT subject FROM log_event WHERE kind = 'back')
UNION ALL
SELECT name
FROM roster_row
WHERE
    clock > 0
    AND NOT EXISTS (SELECT 1 FROM log_event WHERE log_event.origin = roster_row.origin AND log_event.number = roster_row.number)
