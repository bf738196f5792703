package org.gouji.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What an overview says of all listed reports at once; no report and no finding is loaded for it. */
public final class Surveys {
    private final Session session;

    Surveys(Session session) {
        this.session = session;
    }

    /** Cells of a report that somebody should look at: told by position only, or not read at all. */
    public record Doubts(int doubtful, int unread) {
        /** None. */
        public static final Doubts NONE = new Doubts(0, 0);

        private Doubts without(Doubts settled) {
            return new Doubts(doubtful - settled.doubtful, unread - settled.unread);
        }
    }

    /** The cells in doubt of each report that has any; cells that an auditor corrected are settled. */
    public Map<Long, Doubts> doubts() {
        Map<Long, Doubts> doubts = counts("overview/doubts");
        counts("overview/settled")
                .forEach((report, settled) -> doubts.computeIfPresent(report, (id, all) -> all.without(settled)));
        doubts.values().removeIf(Doubts.NONE::equals);
        return doubts;
    }

    private Map<Long, Doubts> counts(String name) {
        Map<Long, Doubts> counts = new HashMap<>();
        session.list(name, row -> counts.put(row.getLong(1), new Doubts(row.getInt(2), row.getInt(3))));
        return counts;
    }

    /** A report as it came in, retired or not. */
    public record Arrival(long report, String unit, int year, Instant imported) {}

    /** Hands over when each report of a known unit and year came in; those that were withdrawn are left out. */
    public void arrivals(Consumer<Arrival> sink) {
        session.scan(
                "overview/arrivals",
                row -> sink.accept(new Arrival(
                        row.getLong(1), row.getString(2), row.getInt(3), Instant.ofEpochSecond(row.getLong(4)))));
    }

    /**
     * For each report that a finding of {@code rule} names together with others: the reports that such findings are shown with.
     * Findings that were dismissed are left out.
     */
    public Map<Long, Set<Long>> together(String rule) {
        Map<Long, Set<Long>> together = new HashMap<>();
        session.list(
                "overview/together",
                row -> together.computeIfAbsent(row.getLong(2), id -> new TreeSet<>())
                        .add(row.getLong(1)),
                rule);
        return together;
    }
}
