SELECT id, unit
FROM report
WHERE retired_at IS NULL
ORDER BY unit, path, id
