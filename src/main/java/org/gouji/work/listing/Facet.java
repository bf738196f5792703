package org.gouji.work.listing;

/** By what discrepancies are counted and chosen. A value is a text that never depends on a language. */
public enum Facet {
    /** How grave: {@link org.gouji.model.Severity#key}. */
    SEVERITY,
    /** What counts now: {@link org.gouji.model.Decision#key}. */
    DECISION,
    /** The family of the rule, as CONTRACT.md names it. */
    RULE,
    /** The unit's id; empty where unknown. */
    UNIT,
    /** The year in digits; empty where unknown. */
    YEAR,
    /** The number of the statutory section, 0 for what stands before the first. */
    SECTION,
    /** The number of the report it is shown with. */
    REPORT
}
