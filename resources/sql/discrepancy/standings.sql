SELECT discrepancy.id, severity | (decision << 2) | (changed << 5)
FROM json_each(?) AS wanted
CROSS JOIN discrepancy ON discrepancy.id = wanted.value
