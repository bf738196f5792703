package org.gouji.model;

import java.util.Locale;

/** The columns of a roster in their order; a list must have the first four. */
public enum RosterColumn {
    UNIT,
    PARENT,
    KIND,
    /** Separated by semicolons. */
    ALIASES,
    LEVEL,
    SINCE,
    UNTIL,
    SUCCESSOR,
    DEADLINE;

    /** How many columns every roster has. */
    public static final int REQUIRED = 4;

    /** The word used in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
