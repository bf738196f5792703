SELECT discrepancy_carry.discrepancy, discrepancy_carry.carry
FROM json_each(?) AS wanted
CROSS JOIN discrepancy_carry ON discrepancy_carry.discrepancy = wanted.value
