-- What one act said. That left out of which somebody else has said something since.
SELECT id, content, says, follows, act, author, at
FROM version_event
WHERE act = ?
  AND NOT EXISTS (
      SELECT 1
      FROM version_event AS later
      WHERE later.content = version_event.content
        AND (later.clock, later.author, later.origin) > (version_event.clock, version_event.author, version_event.origin)
        AND NOT EXISTS (SELECT 1 FROM log_begun WHERE log_begun.origin = later.origin AND log_begun.mark = ?)
  )
ORDER BY sequence
