-- What auditors corrected of readings. Never changed, never deleted; the latest of a target counts, NULL takes it back.
CREATE TABLE correction_event (
    sequence INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE, -- UUID, the same in every copy of the workspace
    content  TEXT NOT NULL, -- sha256 of the report
    target   TEXT NOT NULL, -- a cell's address, UNIT, YEAR or EDITION
    value    TEXT,
    seen     TEXT NOT NULL,
    author   TEXT NOT NULL,
    at       TEXT NOT NULL
) STRICT;

CREATE INDEX correction_event_by_content ON correction_event (content, sequence);

CREATE TRIGGER correction_event_is_never_changed
BEFORE UPDATE ON correction_event
BEGIN
    SELECT RAISE(ABORT, 'corrections are only ever appended');
END;

CREATE TRIGGER correction_event_is_never_deleted
BEFORE DELETE ON correction_event
BEGIN
    SELECT RAISE(ABORT, 'corrections are only ever appended');
END;

CREATE TRIGGER correction_event_is_never_replaced
BEFORE INSERT ON correction_event
WHEN EXISTS (SELECT 1 FROM correction_event WHERE sequence = NEW.sequence OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'corrections are only ever appended');
END;

-- Which reports a check has looked at: one that is not here has findings of another time, or none because nobody looked.
CREATE TABLE checked_report (
    run    INTEGER NOT NULL REFERENCES check_run (id) ON DELETE CASCADE,
    report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    PRIMARY KEY (run, report)
) STRICT, WITHOUT ROWID;

CREATE INDEX checked_report_by_report ON checked_report (report);

INSERT INTO checked_report (run, report)
SELECT check_run.id, report.id
FROM check_run
JOIN report ON report.imported_at <= check_run.started_at
WHERE check_run.id = (SELECT max(id) FROM check_run WHERE finished_at IS NOT NULL);

PRAGMA user_version = 3;
