package org.gouji.store;

import java.util.List;
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

    /** Removes those of discrepancies that are gone. */
    void forget() {
        session.update("carry/forget");
    }
}
