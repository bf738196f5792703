SELECT key, expected, actual, evidence
FROM finding
WHERE run = ?1 AND report = ?2 AND (position = ?3 OR ?4 > 0 AND cause = ?4)
ORDER BY position
