SELECT report
FROM source
WHERE location = ?
