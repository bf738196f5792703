INSERT INTO sentence (key, language, text, instead_of)
SELECT ?, language, text, instead_of
FROM sentence
WHERE key = ?
ON CONFLICT (key, language) DO UPDATE SET text = excluded.text, instead_of = excluded.instead_of
