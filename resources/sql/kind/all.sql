SELECT id, text
FROM kind_set
