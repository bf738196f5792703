INSERT INTO roster_unit (position, name, parent, kind, level, aliases)
VALUES (?, ?, ?, ?, ?, ?)
