-- Another change in preparation has this number.
PRAGMA user_version = 10;
