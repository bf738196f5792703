-- A template: {table}, {columns} and {backwards} are replaced.
SELECT {columns}
FROM {table}
ORDER BY {backwards}
