-- The units under supervision, as the office lists them. kind and level: the order in org.gouji.model, never changed.
CREATE TABLE roster_unit (
    position INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    parent   TEXT,
    kind     INTEGER NOT NULL,
    level    INTEGER,
    aliases  TEXT NOT NULL -- JSON: [name, …]
) STRICT;

PRAGMA user_version = 2;
