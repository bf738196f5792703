SELECT sequence, comment, reason
FROM note_event
WHERE sequence > ? AND (comment != '' OR reason != '')
ORDER BY sequence
LIMIT ?
