SELECT id, retired_at, withdrawn_at, version
FROM report
WHERE sha256 = ?
