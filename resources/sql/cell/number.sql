SELECT id
FROM cell
WHERE address = ?
