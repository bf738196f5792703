SELECT id
FROM phrase
WHERE text = ?
