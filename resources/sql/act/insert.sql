INSERT OR IGNORE INTO note_act (first, act)
VALUES (?, ?)
