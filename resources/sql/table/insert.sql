INSERT INTO table_reading (report, position, name, state, edition, document_tables, label_set, oddities)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
