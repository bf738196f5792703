SELECT rowid
FROM discrepancy_words
WHERE discrepancy_words MATCH ?
