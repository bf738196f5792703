INSERT INTO note_words (rowid, pairs)
VALUES (?, ?)
