SELECT id
FROM label_set
WHERE digest = ?
