-- A template: {table} and {columns} are replaced.
SELECT rowid, {columns}
FROM {table} NOT INDEXED
WHERE rowid >= ?
ORDER BY rowid
