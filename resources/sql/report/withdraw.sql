UPDATE report
SET retired_at = ?1, withdrawn_at = ?1
WHERE id = ?2 AND retired_at IS NULL
