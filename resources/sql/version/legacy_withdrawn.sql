SELECT sha256, withdrawn_at
FROM report
WHERE withdrawn_at IS NOT NULL
ORDER BY id
