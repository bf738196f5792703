-- The statements of one act. Those left out that somebody else has followed with another since.
SELECT id, kind, subject, slot, act, author, at, content
FROM statement_event
WHERE act = ?
  AND NOT EXISTS (
      SELECT 1
      FROM statement_event AS later
      WHERE later.kind = statement_event.kind AND later.subject = statement_event.subject AND later.slot = statement_event.slot
        AND (later.clock, later.author, later.origin) > (statement_event.clock, statement_event.author, statement_event.origin)
        AND NOT EXISTS (SELECT 1 FROM log_begun WHERE log_begun.origin = later.origin AND log_begun.mark = ?)
  )
ORDER BY clock
