-- A template: {table}, {columns} and {key} are replaced.
SELECT {columns}
FROM {table}
ORDER BY {key}
