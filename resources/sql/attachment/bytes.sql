SELECT bytes
FROM attached_file
WHERE sha256 = ?
