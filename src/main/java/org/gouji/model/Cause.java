package org.gouji.model;

import java.util.List;

/**
 * Broken equations of one report that share cells and are mended together: one discrepancy to a person.
 *
 * @param id number within the report, from 1
 * @param unique whether there is exactly one smallest repair
 * @param repairs sets of fewest changes that mend all its equations, best first; empty where none is known
 * @param more whether further repairs of the same size were left out
 */
public record Cause(int id, boolean unique, List<Repair> repairs, boolean more) {

    public Cause {
        repairs = List.copyOf(repairs);
    }

    /** A set of changes that mends every equation of the cause; {@code pattern} names the typing slip, empty where none fits. */
    public record Repair(List<Change> changes, String pattern) {
        public Repair {
            changes = List.copyOf(changes);
        }
    }

    /** One cell's value before and after. */
    public record Change(CellId cell, String from, String to) {}
}
