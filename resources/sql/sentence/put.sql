INSERT INTO sentence (key, language, text, instead_of)
VALUES (?, ?, ?, ?)
ON CONFLICT (key, language) DO UPDATE SET text = excluded.text, instead_of = excluded.instead_of
