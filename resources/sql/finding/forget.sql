DELETE FROM finding
WHERE id IN (SELECT id FROM finding WHERE run = ? LIMIT ?)
