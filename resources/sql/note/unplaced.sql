-- Notes of before the log.
SELECT id, key, decision, reason, comment, author, at, sequence, seen_expected, seen_actual, seen_evidence, act
FROM note_event
WHERE origin = ''
ORDER BY sequence
