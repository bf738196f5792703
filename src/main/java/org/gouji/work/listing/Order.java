package org.gouji.work.listing;

import java.util.Optional;

/**
 * In which order discrepancies stand; what is equal stands as the check has it: gravest first, then year, unit and form.
 *
 * @param group what is kept together, by its own order; empty: nothing
 * @param by what they are sorted by within
 * @param descending whether the other way round
 */
public record Order(Optional<Facet> group, By by, boolean descending) {
    /** The order of the check, ungrouped. */
    public static final Order NATURAL = new Order(Optional.empty(), By.CHECK, false);

    /** What can be sorted by. */
    public enum By {
        /** The order of the check. */
        CHECK,
        SEVERITY,
        /** The unit's name by pinyin. */
        UNIT,
        YEAR,
        /** Section, then cell, in the order of the form. */
        PLACE,
        /** Rule and check. */
        PROBLEM,
        /** What is expected: numbers by size, then texts. */
        EXPECTED,
        /** What is there, likewise. */
        ACTUAL,
        DECISION
    }

    /** The same in other groups. */
    public Order grouped(Optional<Facet> other) {
        return new Order(other, by, descending);
    }

    /** The same groups, sorted otherwise. */
    public Order sorted(By other, boolean down) {
        return new Order(group, other, down);
    }
}
