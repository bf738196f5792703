package org.gouji.work.listing;

import org.gouji.model.Carry;
import org.gouji.model.Unit;
import org.gouji.work.DiscrepancyRow;

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
    REPORT,
    /** How it stands to the version before: {@link Carry#key}; empty where there is none. */
    CARRY;

    /** The value of a discrepancy. */
    public String of(DiscrepancyRow row) {
        return switch (this) {
            case SEVERITY -> row.discrepancy().severity().key();
            case DECISION -> row.decision().key();
            case RULE -> row.discrepancy().chief().rule();
            case UNIT -> row.unit().map(Unit::id).orElse("");
            case YEAR -> row.year().map(String::valueOf).orElse("");
            case SECTION -> String.valueOf(row.discrepancy().chief().section().number());
            case REPORT -> String.valueOf(row.reportId());
            case CARRY -> row.carry().map(Carry::key).orElse("");
        };
    }
}
