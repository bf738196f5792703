SELECT coalesce((SELECT id FROM discrepancy_words_docsize ORDER BY id DESC LIMIT 1), 0)
