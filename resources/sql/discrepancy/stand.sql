UPDATE discrepancy
SET decision = ?, changed = ?, note = ?
WHERE id = ?
