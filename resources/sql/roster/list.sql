SELECT name, position, value, clock
FROM roster_row
ORDER BY position, name
