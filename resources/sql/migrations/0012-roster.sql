-- The roster, drawn from the log (docs/decisions/0022): of each row what its last event says. name: "unit:" and the name it was first
-- listed under, or "deadline:" and a kind. value: JSON of a unit, a day as MM-DD; empty: taken out. position: place in the list.
-- Rows of before have no event yet; the next change writes one.
CREATE TABLE roster_row (
    name     TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    value    TEXT NOT NULL,
    clock    INTEGER NOT NULL, -- of the event
    author   TEXT NOT NULL,
    origin   TEXT NOT NULL,
    number   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO roster_row (name, position, value, clock, author, origin, number)
SELECT
    'unit:' || name,
    (position + 1) * 1024,
    json_array(
        name,
        coalesce(parent, ''),
        CASE kind WHEN 0 THEN 'government' WHEN 1 THEN 'department' WHEN 2 THEN 'township' WHEN 3 THEN 'office' ELSE 'other' END,
        json(aliases),
        CASE level WHEN 0 THEN 'province' WHEN 1 THEN 'city' WHEN 2 THEN 'county' WHEN 3 THEN 'township' ELSE '' END,
        '',
        '',
        '',
        ''
    ),
    0,
    '',
    '',
    0
FROM roster_unit;

DROP TABLE roster_unit;

PRAGMA user_version = 12;
