SELECT id
FROM unit
WHERE uuid = ?1
UNION ALL
SELECT unit
FROM unit_id
WHERE uuid = ?1
LIMIT 1
