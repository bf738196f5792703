INSERT INTO figure (report, cell, position, state, value, text, doc_table, doc_row, doc_column, doc_page, doubtful)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
