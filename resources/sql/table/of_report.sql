SELECT t.name, t.state, t.edition, t.document_tables, t.oddities, label_set.labels
FROM table_reading AS t
JOIN label_set ON label_set.id = t.label_set
WHERE t.report = ?
ORDER BY t.position
