-- The latest of an earlier act: one act may note twice on a key that two reports share.
SELECT id, key, decision, reason, comment, author, at, sequence, seen_expected, seen_actual, seen_evidence, act
FROM note_event
WHERE key = ? AND sequence < ? AND act != ?
ORDER BY sequence DESC
LIMIT 1
