UPDATE report
SET path = ?, retired_at = NULL
WHERE id = ?
