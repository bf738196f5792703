SELECT path, sha256, unit_read, year_read, edition, title
FROM report
WHERE id = ?
