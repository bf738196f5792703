UPDATE report
SET edition = ?, title = ?
WHERE id = ?
