SELECT key, language, text, instead_of
FROM sentence
ORDER BY key, language
