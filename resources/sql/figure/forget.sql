DELETE FROM figure
WHERE report = ?
