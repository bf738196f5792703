SELECT name, pk
FROM pragma_table_xinfo(?)
WHERE hidden = 0
ORDER BY cid
