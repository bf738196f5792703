INSERT INTO source (location, path, report, seen_at)
VALUES (?, ?, ?, ?)
ON CONFLICT (location) DO UPDATE SET path = excluded.path, report = excluded.report, seen_at = excluded.seen_at
