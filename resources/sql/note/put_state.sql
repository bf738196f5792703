INSERT OR REPLACE INTO note_state (key, sequence, heads, disputed)
VALUES (?, ?, ?, ?)
