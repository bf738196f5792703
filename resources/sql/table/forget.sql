DELETE FROM table_reading
WHERE report = ?
