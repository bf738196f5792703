-- Without the Z at the end a time with fractions stands behind the same time without: as texts they are in order then.
SELECT count(*)
FROM report
WHERE rtrim(retired_at, 'Z')
    >= (SELECT rtrim(started_at, 'Z') FROM check_run WHERE finished_at IS NOT NULL ORDER BY id DESC LIMIT 1)
