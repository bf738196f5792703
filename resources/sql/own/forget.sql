DELETE FROM discrepancy
WHERE id = ?
