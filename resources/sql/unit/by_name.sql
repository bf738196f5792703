SELECT id
FROM unit
WHERE name = ?1
UNION ALL
SELECT unit
FROM unit_alias
WHERE name = ?1
LIMIT 1
