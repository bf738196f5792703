DELETE FROM discrepancy_key
WHERE run = ? AND discrepancy = ?
