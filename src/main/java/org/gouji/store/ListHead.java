package org.gouji.store;

import java.util.Collection;
import java.util.List;
import org.gouji.model.Severity;

/** The head of the list of discrepancies, found report by report, for who cannot wait until all columns are read. */
public final class ListHead {
    private final Session session;

    ListHead(Session session) {
        this.session = session;
    }

    /** Takes a discrepancy: its number, the number of its phrase, the place of its decision among all decisions. */
    @FunctionalInterface
    public interface Sink {
        void take(int number, int phrase, int decision);
    }

    /**
     * Some of the listed reports in the order of the list, from the {@code from}th on.
     *
     * @param units ids of the units they are of, the empty one for none; without any, all
     * @param years their years in digits, the empty one for none; without any, all
     * @param numbers their numbers in digits; without any, all
     */
    public List<Long> reports(
            Collection<String> units, Collection<String> years, Collection<String> numbers, int from, int limit) {
        return session.list(
                "report/first",
                row -> row.getLong(1),
                Json.text(List.copyOf(units)),
                Json.text(List.copyOf(years)),
                Json.text(List.copyOf(numbers)),
                limit,
                from);
    }

    /** Hands what the run that counts says of these reports with this severity to {@code sink}, report after report. */
    public void discrepancies(List<Long> reports, Severity severity, Sink sink) {
        session.scan(
                "discrepancy/of_reports",
                row -> sink.take(row.getInt(1), row.getInt(2), row.getInt(3)),
                reports.toString(),
                severity.ordinal());
    }
}
