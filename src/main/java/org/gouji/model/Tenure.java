package org.gouji.model;

import java.util.Optional;

/**
 * For which years a unit has to report, and who goes on for it afterwards.
 *
 * @param since the first year it reports on; empty: ever since
 * @param until the last year it reports on; empty: up to now
 * @param successor full name of the unit that it was merged into or renamed to, which reports from the year after {@code until} on
 */
public record Tenure(Optional<Integer> since, Optional<Integer> until, Optional<String> successor) {
    /** Reports every year. */
    public static final Tenure ALWAYS = new Tenure(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether it has to report on {@code year}. */
    public boolean covers(int year) {
        return since.map(first -> first <= year).orElse(true)
                && until.map(last -> year <= last).orElse(true);
    }
}
