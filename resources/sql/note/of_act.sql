-- The events of one act. Those left out that somebody else has noted on since.
SELECT id, key, decision, reason, comment, author, at, sequence, seen_expected, seen_actual, seen_evidence, act
FROM note_event
WHERE act = ? AND sequence > ?
  AND NOT EXISTS (
      SELECT 1
      FROM note_event AS later
      WHERE later.key = note_event.key
        AND (later.clock, later.author, later.origin) > (note_event.clock, note_event.author, note_event.origin)
        AND NOT EXISTS (SELECT 1 FROM log_begun WHERE log_begun.origin = later.origin AND log_begun.mark = ?)
  )
ORDER BY sequence
LIMIT ?
