DELETE FROM sentence
WHERE key = ? AND language = ?
