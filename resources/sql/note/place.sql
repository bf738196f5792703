UPDATE note_event
SET clock = ?, origin = ?, follows = ?
WHERE id = ?
