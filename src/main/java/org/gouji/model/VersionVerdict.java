package org.gouji.model;

/**
 * What became of a report in its next version, in numbers.
 *
 * @param version of the report, from 2
 * @param before how many discrepancies the version before had
 * @param fixed how many of them are gone
 * @param fresh how many were never there
 * @param back how many were gone before and are there again
 */
public record VersionVerdict(int version, int before, int fixed, int fresh, int back) {

    /** How many are still there. */
    public int still() {
        return before - fixed;
    }
}
