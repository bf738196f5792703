package org.gouji.bench.report;

import org.gouji.model.RosterEntry;

/**
 * A unit of an invented county.
 *
 * @param number its place among the units of the county; 0 is the county's government
 * @param entry how the roster lists it
 * @param office its name without the county's
 */
public record Member(int number, RosterEntry entry, String office) {

    /** Its full name. */
    public String unit() {
        return entry.unit();
    }

    /** Whether its report is the sum of all others. */
    boolean parent() {
        return number == 0;
    }
}
