SELECT name, parent, kind, level, aliases
FROM roster_unit
ORDER BY position
