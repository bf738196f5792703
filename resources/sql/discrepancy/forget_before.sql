DELETE FROM discrepancy
WHERE id IN (SELECT id FROM discrepancy WHERE run < ? LIMIT ?)
