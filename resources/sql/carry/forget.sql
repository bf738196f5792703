DELETE FROM discrepancy_carry
WHERE NOT EXISTS (SELECT 1 FROM discrepancy WHERE discrepancy.id = discrepancy_carry.discrepancy)
