-- What a person sees as one problem, a row each, so that lists and charts need not read what was found (docs/decisions/0018).

-- What is said of which place, without the numbers: a few thousand serve a million discrepancies.
CREATE TABLE phrase (
    id   INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE -- JSON: [rule, check, section, has a span, message, {arg that names a place: value}, cell or ""]
) STRICT;

-- The kinds of findings within one discrepancy: what the verdict asks for.
CREATE TABLE kind_set (
    id   INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE -- JSON: [[rule, check, severity], …]
) STRICT;

-- position: of its first finding. cause: 0 where that finding stands alone. decision, changed, note: how it stands now, changed
-- with every note; note is the latest on its first finding. Narrow on purpose: opening reads all of it.
CREATE TABLE discrepancy (
    id       INTEGER PRIMARY KEY,
    run      INTEGER NOT NULL REFERENCES check_run (id),
    report   INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE, -- the one it is shown with
    position INTEGER NOT NULL,
    cause    INTEGER NOT NULL,
    phrase   INTEGER NOT NULL,
    kinds    INTEGER NOT NULL,
    severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 2),
    decision INTEGER NOT NULL CHECK (decision BETWEEN 0 AND 2), -- open, confirmed, dismissed
    changed  INTEGER NOT NULL CHECK (changed IN (0, 1)),
    note     INTEGER -- sequence in note_event
) STRICT;

CREATE UNIQUE INDEX discrepancy_by_report ON discrepancy (run, report, position);

CREATE INDEX discrepancy_by_note ON discrepancy (note) WHERE note IS NOT NULL;

-- From the key of a finding to its discrepancy. hash: of the key; equal hashes are told apart by the finding itself.
CREATE TABLE discrepancy_key (
    run         INTEGER NOT NULL,
    hash        INTEGER NOT NULL,
    discrepancy INTEGER NOT NULL,
    PRIMARY KEY (run, hash, discrepancy)
) STRICT, WITHOUT ROWID;

-- Which acts there were, in the order of their first events.
CREATE TABLE note_act (
    first INTEGER PRIMARY KEY,
    act   TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO note_act (first, act)
SELECT min(sequence), act
FROM note_event
GROUP BY act
ORDER BY 1;

-- Pairs of neighbouring characters, so that two Chinese characters are found. rowid: the discrepancy; the event of the note.
CREATE VIRTUAL TABLE discrepancy_words USING fts5 (
    pairs, content = '', contentless_delete = 1, tokenize = 'ascii'
);

CREATE VIRTUAL TABLE note_words USING fts5 (
    pairs, content = '', contentless_delete = 1, tokenize = 'ascii'
);

PRAGMA user_version = 7;
