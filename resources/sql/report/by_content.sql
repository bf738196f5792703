SELECT id, retired_at, withdrawn_at
FROM report
WHERE sha256 = ?
