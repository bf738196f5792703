package org.gouji.rule.check.kind;

import java.util.Locale;

/** The kinds of organ that are judged differently. */
public enum UnitKind {
    /** A people's government of a county or above. */
    GOVERNMENT,
    /** The office of a government. */
    OFFICE,
    /** A department of a government. */
    DEPARTMENT,
    /** The people's government of a township or town. */
    TOWNSHIP,
    /** A sub-district office, an agency of a government. */
    SUBDISTRICT,
    /** Anything else, or a name that does not tell. */
    OTHER;

    /** The word used in resources/rules. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
