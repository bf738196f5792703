SELECT discrepancy.id, severity | (decision << 2) | (changed << 4)
FROM json_each(?) AS wanted
CROSS JOIN discrepancy ON discrepancy.id = wanted.value
