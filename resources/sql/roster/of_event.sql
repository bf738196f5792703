-- What counts of a row, where this event, or a later one, has set it.
SELECT position, value, origin = ?3 AND number = ?5
FROM roster_row
WHERE name = ?4 AND (clock, author, origin, number) >= (?1, ?2, ?3, ?5)
