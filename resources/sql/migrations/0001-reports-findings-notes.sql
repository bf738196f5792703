-- A workspace: reports as read, what the rules found, what the auditor noted.
-- Times are ISO 8601 in UTC. Numbers of enums are the order in org.gouji.model and never change.

PRAGMA application_id = 1198486890; -- "Gouj"

CREATE TABLE workspace (
    only_one   INTEGER PRIMARY KEY CHECK (only_one = 1),
    id         TEXT NOT NULL, -- UUID
    created_at TEXT NOT NULL
) STRICT;

-- Units. Names change and several names may mean one unit; what hangs on a unit hangs on its UUID.
CREATE TABLE unit (
    id   INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE unit_alias (
    name TEXT PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX unit_alias_by_unit ON unit_alias (unit);

-- A report is its bytes. unit and year are what counts, unit_read and year_read what the document says.
-- retired_at: since when its file holds a corrected report of the same unit and year, so that it is no longer listed.
CREATE TABLE report (
    id          INTEGER PRIMARY KEY,
    sha256      TEXT NOT NULL UNIQUE,
    path        TEXT NOT NULL,
    unit        INTEGER REFERENCES unit (id),
    year        INTEGER,
    unit_read   TEXT,
    year_read   INTEGER,
    edition     TEXT NOT NULL,
    title       TEXT NOT NULL,
    partial     INTEGER NOT NULL CHECK (partial IN (0, 1)),
    imported_at TEXT NOT NULL,
    retired_at  TEXT
) STRICT;

CREATE INDEX report_by_unit ON report (unit, path);

CREATE INDEX report_by_year ON report (year, unit);

-- Every place a report was seen at: location is absolute, path as the person gave it.
CREATE TABLE source (
    location TEXT PRIMARY KEY,
    path     TEXT NOT NULL,
    report   INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    seen_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX source_by_report ON source (report, path);

-- Cell addresses under small numbers: twenty million figures name them.
CREATE TABLE cell (
    id      INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE
) STRICT;

-- value: exact, an integer, or text where there are decimals. text: NULL where it is value as written plainly, or nothing.
-- doc_*: where in the document, NULL where the cell is missing.
CREATE TABLE figure (
    report     INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    cell       INTEGER NOT NULL REFERENCES cell (id),
    position   INTEGER NOT NULL,
    state      INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3), -- number, blank, missing, unreadable
    value      ANY,
    text       TEXT,
    doc_table  INTEGER,
    doc_row    INTEGER,
    doc_column INTEGER,
    doc_page   INTEGER,
    doubtful   INTEGER NOT NULL CHECK (doubtful IN (0, 1)),
    PRIMARY KEY (report, cell)
) STRICT, WITHOUT ROWID;

-- Reports made from one template carry the same labels: each set is kept once.
CREATE TABLE label_set (
    id     INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    labels TEXT NOT NULL -- JSON: [[table, kind, key, how, printed], …]
) STRICT;

CREATE TABLE table_reading (
    report          INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    name            TEXT NOT NULL,
    state           INTEGER NOT NULL CHECK (state BETWEEN 0 AND 1), -- found, absent
    edition         TEXT NOT NULL,
    document_tables TEXT NOT NULL, -- JSON: [number, …]
    label_set       INTEGER NOT NULL REFERENCES label_set (id),
    oddities        TEXT, -- JSON: [[kind, table, row, column, page, text], …]
    PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE prose (
    report     INTEGER PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
    paragraphs TEXT NOT NULL -- JSON: [[section, heading, block, text], …]
) STRICT;

-- A check writes its findings beside those of the one before; only a finished run counts, the last of them.
CREATE TABLE check_run (
    id          INTEGER PRIMARY KEY,
    started_at  TEXT NOT NULL,
    finished_at TEXT
) STRICT;

-- key is the canonical text of FindingKey and also holds the anchor.
CREATE TABLE finding (
    id       INTEGER PRIMARY KEY,
    run      INTEGER NOT NULL REFERENCES check_run (id),
    report   INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE, -- the one it is shown with
    position INTEGER NOT NULL,
    key      TEXT NOT NULL,
    rule     TEXT NOT NULL,
    check_id TEXT NOT NULL,
    severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 2), -- error, warning, hint
    cause    INTEGER NOT NULL,
    expected TEXT,
    actual   TEXT,
    message  TEXT NOT NULL,
    evidence TEXT NOT NULL,
    data     TEXT NOT NULL -- JSON: [[cell, …], {arg: value}, [[section, paragraph, start, end], …], [[cell, suggested], …], [report, …]]
) STRICT;

CREATE UNIQUE INDEX finding_by_report ON finding (run, report, position);

CREATE INDEX finding_by_severity ON finding (run, severity, rule, report);

CREATE INDEX finding_of_report ON finding (report);

CREATE TABLE cause (
    run            INTEGER NOT NULL REFERENCES check_run (id),
    report         INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    number         INTEGER NOT NULL,
    only_repair    INTEGER NOT NULL CHECK (only_repair IN (0, 1)),
    repairs        TEXT NOT NULL, -- JSON: [[pattern, [[cell, from, to], …]], …]
    more           INTEGER NOT NULL CHECK (more IN (0, 1)),
    PRIMARY KEY (run, report, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX cause_of_report ON cause (report);

-- The auditor's words. Never changed, never deleted, by nobody; the latest of a key is what she thinks now.
CREATE TABLE note_event (
    sequence      INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE, -- UUID, the same in every copy of the workspace
    key           TEXT NOT NULL,
    decision      TEXT NOT NULL,
    reason        TEXT NOT NULL,
    comment       TEXT NOT NULL,
    author        TEXT NOT NULL,
    at            TEXT NOT NULL,
    seen_expected TEXT,
    seen_actual   TEXT,
    seen_evidence TEXT NOT NULL,
    act           TEXT NOT NULL -- UUID shared by the events of one action
) STRICT;

CREATE INDEX note_event_by_key ON note_event (key, sequence);

CREATE INDEX note_event_by_act ON note_event (act);

CREATE TRIGGER note_event_is_never_changed
BEFORE UPDATE ON note_event
BEGIN
    SELECT RAISE(ABORT, 'notes are only ever appended');
END;

CREATE TRIGGER note_event_is_never_deleted
BEFORE DELETE ON note_event
BEGIN
    SELECT RAISE(ABORT, 'notes are only ever appended');
END;

-- INSERT OR REPLACE would delete without asking the trigger above.
CREATE TRIGGER note_event_is_never_replaced
BEFORE INSERT ON note_event
WHEN EXISTS (SELECT 1 FROM note_event WHERE sequence = NEW.sequence OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'notes are only ever appended');
END;

CREATE TABLE import_failure (
    location TEXT PRIMARY KEY,
    path     TEXT NOT NULL,
    message  TEXT NOT NULL,
    args     TEXT NOT NULL, -- JSON: {name: value}
    at       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- For looking at figures with a database browser.
CREATE VIEW figure_by_address AS
SELECT
    report.path,
    cell.address,
    figure.value,
    figure.state,
    coalesce(figure.text, figure.value, '') AS text
FROM figure
JOIN report ON report.id = figure.report
JOIN cell ON cell.id = figure.cell;

PRAGMA user_version = 1;
