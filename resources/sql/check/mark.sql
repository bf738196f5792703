INSERT OR IGNORE INTO checked_report (run, report)
VALUES (?, ?)
