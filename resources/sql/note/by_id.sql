SELECT id, key, decision, reason, comment, author, at, sequence, seen_expected, seen_actual, seen_evidence, act, follows, clock, origin
FROM note_event
WHERE id = ?
