package org.gouji.work.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.store.Session;
import org.gouji.store.Surveys.Arrival;
import org.gouji.text.BeijingTime;

/**
 * When reports were handed in: the day an auditor states, else that of the first import where it tells ({@link
 * Deadlines#tellsReceipt}). A corrected report was handed in when the first version of it was.
 */
public final class Receipts {
    private final Map<Long, LocalDate> own = new HashMap<>();
    private final Map<String, LocalDate> first = new HashMap<>();
    private final Map<Long, String> seasons = new HashMap<>();

    private Receipts() {}

    /** Those of all reports of a workspace. */
    public static Receipts of(Session session) {
        Receipts receipts = new Receipts();
        Map<Long, LocalDate> stated = session.corrections().received();
        session.surveys().arrivals(arrival -> receipts.add(arrival, Optional.ofNullable(stated.get(arrival.report()))));
        return receipts;
    }

    private void add(Arrival arrival, Optional<LocalDate> stated) {
        Optional<LocalDate> day = stated.or(() -> Optional.of(arrival.imported())
                .filter(at -> Deadlines.tellsReceipt(at, arrival.year()))
                .map(BeijingTime::day));
        String season = arrival.unit() + "@" + arrival.year();
        seasons.put(arrival.report(), season);
        day.ifPresent(d -> {
            own.put(arrival.report(), d);
            first.merge(season, d, (a, b) -> a.isBefore(b) ? a : b);
        });
    }

    /** The day on which the unit handed in what is now this report; empty where nobody knows. */
    public Optional<LocalDate> of(long report) {
        return Optional.ofNullable(seasons.get(report)).map(first::get).or(() -> Optional.ofNullable(own.get(report)));
    }
}
