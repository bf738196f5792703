-- What stands under the other key already stays.
INSERT OR IGNORE INTO sentence (key, language, text, instead_of)
SELECT ?, language, text, instead_of
FROM sentence
WHERE key = ?
