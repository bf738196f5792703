UPDATE source
SET path = ?, seen_at = ?
WHERE location = ?
