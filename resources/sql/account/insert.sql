INSERT INTO account (report, identity, skipped)
VALUES (?, ?, ?)
ON CONFLICT (report) DO NOTHING
