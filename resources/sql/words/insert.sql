INSERT INTO discrepancy_words (rowid, pairs)
VALUES (?, ?)
