-- The few cells of a report that are doubtful or could not be read, so that an overview need not look at all the others.
CREATE INDEX figure_in_doubt ON figure (report, doubtful, state) WHERE doubtful = 1 OR state >= 2;

-- Since when an auditor keeps a report out of the lists; retired_at is set as well.
ALTER TABLE report ADD COLUMN withdrawn_at TEXT;

CREATE INDEX report_withdrawn ON report (withdrawn_at) WHERE withdrawn_at IS NOT NULL;

PRAGMA user_version = 6;
