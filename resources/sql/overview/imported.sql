SELECT id, imported_at
FROM report
WHERE retired_at IS NULL
