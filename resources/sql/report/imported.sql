-- The second at which each listed report came in, counted from 1970: reading a time from text takes longer than all the rest.
SELECT id, unixepoch(imported_at)
FROM report
WHERE retired_at IS NULL
