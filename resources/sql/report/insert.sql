INSERT INTO report (sha256, path, unit, year, unit_read, year_read, edition, title, partial, imported_at, version)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id
