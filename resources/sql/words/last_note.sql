SELECT coalesce((SELECT id FROM note_words_docsize ORDER BY id DESC LIMIT 1), 0)
