SELECT coalesce(max(position) + 1, 0)
FROM finding
WHERE run = ? AND report = ?
