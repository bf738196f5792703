-- Which report of a unit and year takes the place of which: said at import or by a person, drawn from the log (docs/decisions/0020).
-- Never changed, never deleted; the latest of a content counts, that it follows others apart from that it was withdrawn.
CREATE TABLE version_event (
    sequence INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE, -- UUID, the same in every copy of the workspace
    content  TEXT NOT NULL, -- sha256 of the report
    says     TEXT NOT NULL, -- follows, withdrawn, restored
    follows  TEXT NOT NULL, -- JSON: [sha256 of the report whose place it takes, …]
    act      TEXT, -- UUID of what a person did; NULL where the import said so by itself
    author   TEXT NOT NULL,
    at       TEXT NOT NULL,
    clock    INTEGER NOT NULL,
    origin   TEXT NOT NULL
) STRICT;

CREATE INDEX version_event_by_content ON version_event (content, clock);

CREATE INDEX version_event_by_act ON version_event (act) WHERE act IS NOT NULL;

CREATE TRIGGER version_event_is_never_changed
BEFORE UPDATE ON version_event
BEGIN
    SELECT RAISE(ABORT, 'versions are only ever appended');
END;

CREATE TRIGGER version_event_is_never_deleted
BEFORE DELETE ON version_event
BEGIN
    SELECT RAISE(ABORT, 'versions are only ever appended');
END;

CREATE TRIGGER version_event_is_never_replaced
BEFORE INSERT ON version_event
WHEN EXISTS (SELECT 1 FROM version_event WHERE sequence = NEW.sequence OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'versions are only ever appended');
END;

-- What follows from it. version: counted from 1 among the reports of a unit and year; NULL where one of them is unknown, and
-- where it was withdrawn. version_before: the report it is compared with. A version whose place another took is retired.
ALTER TABLE report ADD COLUMN version INTEGER;

ALTER TABLE report ADD COLUMN version_before INTEGER;

UPDATE report
SET version = 1
WHERE unit IS NOT NULL AND year IS NOT NULL AND withdrawn_at IS NULL;

-- How a discrepancy of a version stands to the version before; only where there is one before.
CREATE TABLE discrepancy_carry (
    discrepancy INTEGER PRIMARY KEY,
    carry       INTEGER NOT NULL CHECK (carry BETWEEN 0 AND 3) -- fixed, still, new, back: the order in org.gouji.model
) STRICT;

PRAGMA user_version = 10;
