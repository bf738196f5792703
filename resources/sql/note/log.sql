-- All notes in the order of all copies. The last on a finding reads as open where auditors disagree.
SELECT
    note_event.id, note_event.key, CASE WHEN note_state.key IS NULL THEN note_event.decision ELSE 'open' END,
    note_event.reason, note_event.comment, note_event.author, note_event.at, note_event.sequence,
    note_event.seen_expected, note_event.seen_actual, note_event.seen_evidence, note_event.act
FROM note_event
LEFT JOIN note_state
    ON note_state.key = note_event.key AND note_state.disputed = 1 AND note_state.sequence = note_event.sequence
ORDER BY note_event.clock, note_event.author, note_event.origin
