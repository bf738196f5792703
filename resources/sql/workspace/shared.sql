PRAGMA locking_mode = NORMAL
