SELECT key, text, instead_of
FROM sentence
WHERE language = ?
