DELETE FROM discrepancy_words
WHERE rowid = ?
