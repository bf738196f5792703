-- Listed reports that took the place of another.
SELECT id
FROM report
WHERE version_before IS NOT NULL AND retired_at IS NULL
ORDER BY id
