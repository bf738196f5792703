-- A workspace may come from anybody: what its schema calls by itself must be harmless.
PRAGMA trusted_schema = OFF
