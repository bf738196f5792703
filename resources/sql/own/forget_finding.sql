DELETE FROM finding
WHERE run = ? AND report = ? AND position = ? AND key = ?
