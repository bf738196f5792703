-- A report whose unit or year is unknown has no version, and takes no other's place.
UPDATE report
SET version = NULL, version_before = NULL, retired_at = CASE WHEN withdrawn_at IS NULL THEN NULL ELSE retired_at END
WHERE id = ?
