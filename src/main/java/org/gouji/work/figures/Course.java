package org.gouji.work.figures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gouji.work.DiscrepancyRow;

/**
 * How the work went, told from today's discrepancies: when their reports came in, and when they were decided.
 *
 * @param arrived when each listed report came in, by number
 * @param moves all changes between open and decided, oldest first
 */
public record Course(Map<Long, Instant> arrived, List<Move> moves) {
    public Course {
        arrived = Map.copyOf(arrived);
        moves = List.copyOf(moves);
    }

    /**
     * A discrepancy was decided or opened again.
     *
     * @param row the discrepancy as it stands now
     * @param open whether it is open from then on
     */
    public record Move(Instant at, DiscrepancyRow row, boolean open) {}
}
