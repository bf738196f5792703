package org.gouji.memo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        MISSING;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A report that is due.
     *
     * @param unit whose, by its full name
     * @param year of which year
     * @param reports the numbers of what came; none where it is missing
     * @param deadline until when it was due
     * @param received when it was handed in, where that is known
     */
    public record Due(
            String unit,
            int year,
            State state,
            List<Long> reports,
            Optional<LocalDate> deadline,
            Optional<LocalDate> received) {
        public Due {
            reports = List.copyOf(reports);
        }

        /** A report of which no day is known. */
        public Due(String unit, int year, State state, List<Long> reports) {
            this(unit, year, state, reports, Optional.empty(), Optional.empty());
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
