DELETE FROM cause
WHERE run < ?
