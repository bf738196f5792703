INSERT INTO import_failure (location, path, message, args, at)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (location) DO UPDATE SET path = excluded.path, message = excluded.message, args = excluded.args, at = excluded.at
