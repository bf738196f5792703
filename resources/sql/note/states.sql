SELECT key, sequence, heads, disputed
FROM note_state
ORDER BY key
