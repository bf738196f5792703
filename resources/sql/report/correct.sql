UPDATE report
SET unit = ?, year = ?, partial = ?
WHERE id = ?
