-- What auditors state of findings and reports beside notes and corrections (docs/decisions/0021): findings of their own, edited
-- sentences, sign-offs, withdrawals, attachments. Never changed, never deleted; the last on a subject and slot counts.
CREATE TABLE statement_event (
    id      TEXT PRIMARY KEY, -- UUID, the same in every copy of the workspace
    kind    TEXT NOT NULL, -- as in log_event
    subject TEXT NOT NULL, -- as in log_event, by the ids that units have here
    slot    TEXT NOT NULL, -- which of several on one subject, as the language of a sentence; else empty
    act     TEXT, -- what undo takes back together; NULL where it is not for undo
    author  TEXT NOT NULL,
    at      TEXT NOT NULL,
    clock   INTEGER NOT NULL,
    origin  TEXT NOT NULL,
    content TEXT NOT NULL -- JSON: {name: value}; empty: what was stated before holds no more
) STRICT;

CREATE INDEX statement_event_by_subject ON statement_event (kind, subject, slot, clock, author, origin);

CREATE INDEX statement_event_by_act ON statement_event (act) WHERE act IS NOT NULL;

CREATE TRIGGER statement_event_is_never_changed
BEFORE UPDATE ON statement_event
BEGIN
    SELECT RAISE(ABORT, 'statements are only ever appended');
END;

CREATE TRIGGER statement_event_is_never_deleted
BEFORE DELETE ON statement_event
BEGIN
    SELECT RAISE(ABORT, 'statements are only ever appended');
END;

CREATE TRIGGER statement_event_is_never_replaced
BEFORE INSERT ON statement_event
WHEN EXISTS (SELECT 1 FROM statement_event WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'statements are only ever appended');
END;

-- The files that statements of kind attachment name.
CREATE TABLE attached_file (
    sha256 TEXT PRIMARY KEY,
    bytes  BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- A decision may be one of six: notified, rectified and closed came after open, confirmed and dismissed. Only the check on the
-- column is another; the million rows below it need not be copied, as they would be for a new table.
PRAGMA writable_schema = ON;

UPDATE sqlite_schema
SET sql = replace(sql, 'decision BETWEEN 0 AND 2', 'decision BETWEEN 0 AND 5')
WHERE type = 'table' AND name = 'discrepancy';

PRAGMA writable_schema = RESET;

PRAGMA user_version = 11;
