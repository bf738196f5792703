-- The last link of an origin.
SELECT number, hash
FROM log_link
WHERE origin = ?
ORDER BY number DESC
LIMIT 1
