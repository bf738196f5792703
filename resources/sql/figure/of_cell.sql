SELECT cell, state, value, text, doc_table, doc_row, doc_column, doc_page, doubtful
FROM figure
WHERE report = ? AND cell = (SELECT id FROM cell WHERE address = ?)
