-- A template: {table} and {columns} are replaced.
SELECT {columns}
FROM {table}
WHERE report = ?
