-- All notes on a finding with what each author had seen, in their order.
SELECT id, key, decision, reason, comment, author, at, sequence, seen_expected, seen_actual, seen_evidence, act, follows
FROM note_event
WHERE key = ?
ORDER BY clock, author, origin
