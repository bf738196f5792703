package org.gouji.ui.finding;

/** The columns of the discrepancy list, in their order. */
public enum Column {
    SEVERITY,
    UNIT,
    YEAR,
    WHERE,
    PROBLEM,
    EXPECTED,
    ACTUAL,
    STATE;

    /** Key of the column's heading. */
    public String textKey() {
        return "findings.column." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
