SELECT paragraphs
FROM prose
WHERE report = ?
