DELETE FROM import_failure
WHERE location = ?
