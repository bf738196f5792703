SELECT id
FROM workspace
