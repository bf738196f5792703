-- The last statement on each slot of a subject.
SELECT id, kind, subject, slot, act, author, at, content
FROM statement_event
WHERE kind = ? AND subject = ?
  AND NOT EXISTS (
      SELECT 1
      FROM statement_event AS later
      WHERE later.kind = statement_event.kind AND later.subject = statement_event.subject AND later.slot = statement_event.slot
        AND (later.clock, later.author, later.origin) > (statement_event.clock, statement_event.author, statement_event.origin)
  )
ORDER BY slot
