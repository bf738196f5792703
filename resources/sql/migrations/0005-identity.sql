-- What speaks for unit and year, and what of the file was left out. Reports saved before have no row.
CREATE TABLE account (
    report   INTEGER PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
    identity TEXT NOT NULL, -- JSON: [unit, year], each [value, confidence, [[source, value, text, agrees], …]]
    skipped  TEXT NOT NULL -- JSON: [[kind, count, text, table, row, column, page], …], without the last four where it has no place
) STRICT;

PRAGMA user_version = 5;
