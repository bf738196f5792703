DELETE FROM checked_report
WHERE report = ?
