SELECT discrepancy.id
FROM note_words
JOIN discrepancy ON discrepancy.note = note_words.rowid
WHERE note_words MATCH ?
