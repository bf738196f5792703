DELETE FROM discrepancy_words
WHERE rowid IN (SELECT id FROM discrepancy WHERE run = ? LIMIT ?)
