INSERT INTO discrepancy (run, report, position, cause, phrase, kinds, severity, decision, changed, note)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id
