SELECT id, report, phrase, kinds, severity | (decision << 2) | (changed << 4)
FROM discrepancy NOT INDEXED
WHERE run = (SELECT max(id) FROM check_run WHERE finished_at IS NOT NULL)
ORDER BY id
