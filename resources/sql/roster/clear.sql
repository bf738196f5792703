DELETE FROM roster_unit
