SELECT location, path, message, args, at
FROM import_failure
ORDER BY path, location
