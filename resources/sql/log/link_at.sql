SELECT seal, hash
FROM log_link
WHERE origin = ? AND number = ?
