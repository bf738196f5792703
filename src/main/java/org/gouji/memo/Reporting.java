package org.gouji.memo;

import java.util.List;

/**
 * Who has reported, as far as a list of units says who must.
 *
 * @param due every report that is due, by year and in the order of the list; empty: nobody knows
 */
public record Reporting(List<Due> due) {
    public Reporting {
        due = List.copyOf(due);
    }

    /** What became of a report that is due. */
    public enum State {
        /** 已报. */
        REPORTED,
        /** 迟报: after its deadline. */
        LATE,
        /** 未报. */
        MISSING
    }

    /**
     * A report that is due.
     *
     * @param unit whose, by its full name
     * @param year of which year
     * @param reports the numbers of what came; none where it is missing
     */
    public record Due(String unit, int year, State state, List<Long> reports) {
        public Due {
            reports = List.copyOf(reports);
        }
    }

    /** Nobody knows who must report. */
    public static Reporting unknown() {
        return new Reporting(List.of());
    }

    /** Those in a state, in their order. */
    public List<Due> in(State state) {
        return due.stream().filter(d -> d.state() == state).toList();
    }
}
