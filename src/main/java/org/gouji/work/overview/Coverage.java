package org.gouji.work.overview;

import java.util.Locale;

/** How it stands with the report of a unit for a year. */
public enum Coverage {
    /** There is one. */
    REPORTED,
    /** There is one that was handed in behind its deadline. */
    LATE,
    /** There are several; the last by path counts. */
    DUPLICATE,
    /** There is a report of the unit without a year, or one of the year whose unit is unknown or not on the roster. */
    UNRECOGNISED,
    /** There is none, but a file named after unit and year that could not be read. */
    FAILED,
    /** There is none. */
    MISSING,
    /** There is none, and without a roster nobody knows whether there should be one. */
    UNKNOWN,
    /** There need not be one: the unit was not there yet, or is no more. */
    NOT_DUE;

    /** The word used in files and text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
