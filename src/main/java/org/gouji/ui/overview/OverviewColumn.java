package org.gouji.ui.overview;

import java.util.Locale;

/** The columns of the list of units, in their order. */
public enum OverviewColumn {
    UNIT,
    COVERAGE,
    VERDICT,
    ERRORS,
    WARNINGS,
    HINTS,
    READING,
    ALIKE,
    RECEIVED,
    DEADLINE,
    VERSION,
    REPORTS,
    /** Last, because it is only there once a report was signed. */
    SIGNED;

    /** Key of the column's heading. */
    public String textKey() {
        return "overview.column." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether the largest is asked for first when it is sorted by. */
    boolean largestFirst() {
        return switch (this) {
            case ERRORS, WARNINGS, HINTS, READING, ALIKE, VERSION, REPORTS -> true;
            default -> false;
        };
    }

    /** Whether it holds numbers, which stand at the right. */
    boolean isNumber() {
        return switch (this) {
            case ERRORS, WARNINGS, HINTS, VERSION, REPORTS -> true;
            default -> false;
        };
    }
}
