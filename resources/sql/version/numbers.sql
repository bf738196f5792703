-- The versions of listed reports that are not the first.
SELECT id, version
FROM report
WHERE version > 1 AND retired_at IS NULL
