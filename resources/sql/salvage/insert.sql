-- A template: {table}, {columns} and {marks} are replaced.
INSERT OR IGNORE INTO {table} ({columns})
VALUES ({marks})
