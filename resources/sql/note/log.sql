SELECT id, key, decision, reason, comment, author, at, sequence, seen_expected, seen_actual, seen_evidence, act
FROM note_event
ORDER BY clock, author, origin
