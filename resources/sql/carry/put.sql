INSERT OR REPLACE INTO discrepancy_carry (discrepancy, carry)
SELECT id, ?1
FROM discrepancy
WHERE run = ?2 AND report = ?3 AND position = ?4
