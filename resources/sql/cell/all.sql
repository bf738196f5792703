SELECT id, address
FROM cell
