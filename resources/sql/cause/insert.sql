INSERT INTO cause (run, report, number, only_repair, repairs, more)
VALUES (?, ?, ?, ?, ?, ?)
