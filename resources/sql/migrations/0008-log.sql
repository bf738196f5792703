-- Everything an auditor does, as events in chains (docs/decisions/0019). The notes and corrections beside it are drawn from it.

-- The links of all chains that are known. seal: SHA-256 of the event; hash: of the hash before and the seal, as hex.
CREATE TABLE log_link (
    origin TEXT NOT NULL, -- UUID: one opening of one copy of the workspace
    number INTEGER NOT NULL CHECK (number >= 1), -- within the origin
    seal   TEXT NOT NULL,
    hash   TEXT NOT NULL,
    PRIMARY KEY (origin, number)
) STRICT, WITHOUT ROWID;

-- The events themselves. clock: at least the milliseconds of its time, and behind all that was known when it was written.
CREATE TABLE log_event (
    id      TEXT PRIMARY KEY, -- UUID, the same in every copy
    origin  TEXT NOT NULL,
    number  INTEGER NOT NULL,
    clock   INTEGER NOT NULL,
    at      TEXT NOT NULL,
    author  TEXT NOT NULL,
    kind    TEXT NOT NULL, -- begin, note, correction, back
    subject TEXT NOT NULL, -- what it is about: a finding, the content of a report, an act
    content TEXT NOT NULL, -- JSON: {name: value}, by name
    UNIQUE (origin, number)
) STRICT;

CREATE INDEX log_event_in_order ON log_event (clock, author, origin, number);

-- Links whose events were not handed over, because they are about units that somebody else reviews.
CREATE TABLE log_withheld (
    origin TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (origin, number)
) STRICT, WITHOUT ROWID;

-- The origins that began in this very file; a copy of the file has another mark, and takes none of their acts back.
CREATE TABLE log_begun (
    origin TEXT PRIMARY KEY,
    mark   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Other ids of a unit: of copies in which it was met by itself.
CREATE TABLE unit_id (
    uuid TEXT PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The note that counts for each key: the last in the order of clock, author and origin. heads: JSON, the ids of the notes that
-- no other has seen. disputed: whether these say different things.
CREATE TABLE note_state (
    key      TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL,
    heads    TEXT NOT NULL,
    disputed INTEGER NOT NULL CHECK (disputed IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE INDEX note_state_disputed ON note_state (key) WHERE disputed = 1;

-- Where each note and correction stands among those of all copies; follows: JSON, the notes its author had seen on the key.
ALTER TABLE note_event ADD COLUMN clock INTEGER NOT NULL DEFAULT 0;

ALTER TABLE note_event ADD COLUMN origin TEXT NOT NULL DEFAULT '';

ALTER TABLE note_event ADD COLUMN follows TEXT NOT NULL DEFAULT '[]';

CREATE INDEX note_event_in_order ON note_event (clock, author, origin);

ALTER TABLE correction_event ADD COLUMN clock INTEGER NOT NULL DEFAULT 0;

ALTER TABLE correction_event ADD COLUMN origin TEXT NOT NULL DEFAULT '';

-- Rows of before the log are given their place once.
DROP TRIGGER note_event_is_never_changed;

CREATE TRIGGER note_event_is_never_changed
BEFORE UPDATE ON note_event
WHEN OLD.origin != ''
BEGIN
    SELECT RAISE(ABORT, 'notes are only ever appended');
END;

DROP TRIGGER correction_event_is_never_changed;

CREATE TRIGGER correction_event_is_never_changed
BEFORE UPDATE ON correction_event
WHEN OLD.origin != ''
BEGIN
    SELECT RAISE(ABORT, 'corrections are only ever appended');
END;

CREATE TRIGGER log_link_is_never_changed
BEFORE UPDATE ON log_link
BEGIN
    SELECT RAISE(ABORT, 'the log is only ever appended');
END;

CREATE TRIGGER log_link_is_never_deleted
BEFORE DELETE ON log_link
BEGIN
    SELECT RAISE(ABORT, 'the log is only ever appended');
END;

CREATE TRIGGER log_link_is_never_replaced
BEFORE INSERT ON log_link
WHEN EXISTS (SELECT 1 FROM log_link WHERE origin = NEW.origin AND number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'the log is only ever appended');
END;

CREATE TRIGGER log_event_is_never_changed
BEFORE UPDATE ON log_event
BEGIN
    SELECT RAISE(ABORT, 'the log is only ever appended');
END;

CREATE TRIGGER log_event_is_never_deleted
BEFORE DELETE ON log_event
BEGIN
    SELECT RAISE(ABORT, 'the log is only ever appended');
END;

CREATE TRIGGER log_event_is_never_replaced
BEFORE INSERT ON log_event
WHEN EXISTS (SELECT 1 FROM log_event WHERE id = NEW.id OR (origin = NEW.origin AND number = NEW.number))
BEGIN
    SELECT RAISE(ABORT, 'the log is only ever appended');
END;

PRAGMA user_version = 8;
