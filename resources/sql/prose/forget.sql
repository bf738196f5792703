DELETE FROM prose
WHERE report = ?
