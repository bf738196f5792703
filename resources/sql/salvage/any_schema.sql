-- A schema that cannot be read in part is read as far as it can be.
PRAGMA writable_schema = ON
