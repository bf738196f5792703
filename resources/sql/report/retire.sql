UPDATE report
SET retired_at = ?
WHERE id = ?
