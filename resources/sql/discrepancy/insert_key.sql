INSERT OR IGNORE INTO discrepancy_key (run, hash, discrepancy)
VALUES (?, ?, ?)
