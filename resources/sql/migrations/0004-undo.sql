-- Acts that took back or repeated another act. An act is the events of one action of the auditor.
CREATE TABLE act_back (
    act    TEXT PRIMARY KEY,
    repeat INTEGER NOT NULL CHECK (repeat IN (0, 1)), -- 0 takes of_act back, 1 repeats it
    of_act TEXT NOT NULL
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 4;
