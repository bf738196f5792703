INSERT INTO note_event (
    sequence, id, key, decision, reason, comment, author, at, seen_expected, seen_actual, seen_evidence, act,
    clock, origin, follows
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
