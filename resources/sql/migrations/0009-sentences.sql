-- What letters say about a finding instead of the rule's own sentence, by language; instead_of is the sentence that was edited:
-- where the rule says something else now, the edited one no longer speaks for it.
CREATE TABLE sentence (
    key        TEXT NOT NULL, -- as in note_event
    language   TEXT NOT NULL,
    text       TEXT NOT NULL,
    instead_of TEXT NOT NULL,
    PRIMARY KEY (key, language)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 8;
