SELECT id, text
FROM phrase
