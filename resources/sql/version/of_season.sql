-- All reports of a unit and year that there ever were.
SELECT id, sha256, path, withdrawn_at, retired_at, version, version_before, imported_at
FROM report
WHERE year = ? AND unit = ?
ORDER BY path, id
