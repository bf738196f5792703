UPDATE report
SET retired_at = coalesce(retired_at, ?1), withdrawn_at = ?1
WHERE id = ?2
