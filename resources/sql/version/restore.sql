UPDATE report
SET retired_at = NULL, withdrawn_at = NULL
WHERE id = ? AND withdrawn_at IS NOT NULL
