-- The last note on the same finding before the act of an event, whichever copy it is of: one act may note twice on a key that two
-- reports share.
SELECT note_event.id, note_event.key, note_event.decision, note_event.reason, note_event.comment, note_event.author, note_event.at, note_event.sequence, note_event.seen_expected, note_event.seen_actual, note_event.seen_evidence, note_event.act
FROM note_event
JOIN note_event AS event ON event.id = ?
WHERE note_event.key = event.key
  AND note_event.act != event.act
  AND (note_event.clock, note_event.author, note_event.origin) < (event.clock, event.author, event.origin)
ORDER BY note_event.clock DESC, note_event.author DESC, note_event.origin DESC
LIMIT 1
