SELECT note_state.key, note_state.heads
FROM json_each(?) AS wanted
CROSS JOIN note_state ON note_state.key = wanted.value
