-- Damage is noticed where it is read, not where it has gone on.
PRAGMA cell_size_check = ON
