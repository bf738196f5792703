SELECT id
FROM kind_set
WHERE text = ?
