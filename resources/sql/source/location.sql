SELECT location
FROM source
WHERE report = ?
ORDER BY path
LIMIT 1
