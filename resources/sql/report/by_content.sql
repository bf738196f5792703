SELECT id, retired_at
FROM report
WHERE sha256 = ?
