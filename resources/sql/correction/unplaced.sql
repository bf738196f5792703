-- Corrections of before the log.
SELECT id, content, target, value, seen, author, at
FROM correction_event
WHERE origin = ''
ORDER BY sequence
