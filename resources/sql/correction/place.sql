UPDATE correction_event
SET clock = ?, origin = ?
WHERE id = ?
