package org.gouji.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Carry;

/** How each discrepancy of a version stands to the version before; written with the check that found it. */
public final class Carries {
    private static final List<Carry> CARRIES = List.of(Carry.values());

    private final Session session;

    Carries(Session session) {
        this.session = session;
    }

    /** Hears how a discrepancy stands. */
    @FunctionalInterface
    public interface Sink {
        /** The discrepancy with this number. */
        void take(int number, Carry carry);
    }

    /** States how the discrepancy stands whose first finding is at {@code position} of those of a report in a run. */
    public void put(long run, long report, int position, Carry carry) {
        session.update("carry/put", carry.ordinal(), run, report, position);
    }

    /** All of the run that counts. */
    public void all(Sink sink) {
        session.scan("carry/all", row -> sink.take(row.getInt(1), CARRIES.get(row.getInt(2))));
    }

    /** Of these discrepancies, by number. */
    public Map<Integer, Carry> of(int[] numbers) {
        Map<Integer, Carry> carries = new HashMap<>();
        session.scan(
                "carry/of_numbers",
                row -> carries.put(row.getInt(1), CARRIES.get(row.getInt(2))),
                Json.numbers(numbers));
        return carries;
    }

    /** Of the run that counts, by the number of the report and the key of the first finding with a blank between. */
    public Map<String, Carry> byKey() {
        Map<String, Carry> carries = new HashMap<>();
        session.scan(
                "carry/by_key",
                row -> carries.put(row.getLong(1) + " " + row.getString(2), CARRIES.get(row.getInt(3))));
        return carries;
    }

    /** Removes those of discrepancies that are gone. */
    void forget() {
        session.update("carry/forget");
    }
}
