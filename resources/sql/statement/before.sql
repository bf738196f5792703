-- What was stated of the same before the act of a statement, in whichever copy.
SELECT
    statement_event.id, statement_event.kind, statement_event.subject, statement_event.slot, statement_event.act,
    statement_event.author, statement_event.at, statement_event.content
FROM statement_event
JOIN statement_event AS event ON event.id = ?
WHERE statement_event.kind = event.kind AND statement_event.subject = event.subject AND statement_event.slot = event.slot
  AND statement_event.act IS NOT event.act
  AND (statement_event.clock, statement_event.author, statement_event.origin) < (event.clock, event.author, event.origin)
ORDER BY statement_event.clock DESC, statement_event.author DESC, statement_event.origin DESC
LIMIT 1
