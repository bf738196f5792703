-- The note that counts for each finding, where auditors disagree none of their decisions does.
SELECT
    note_event.id, note_event.key, CASE note_state.disputed WHEN 1 THEN 'open' ELSE note_event.decision END,
    note_event.reason, note_event.comment, note_event.author, note_event.at, note_event.sequence,
    note_event.seen_expected, note_event.seen_actual, note_event.seen_evidence, note_event.act
FROM note_state
JOIN note_event ON note_event.sequence = note_state.sequence
