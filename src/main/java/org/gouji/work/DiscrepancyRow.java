package org.gouji.work;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Carry;
import org.gouji.model.Decision;
import org.gouji.model.Discrepancy;
import org.gouji.model.Note;
import org.gouji.model.Unit;

/**
 * A discrepancy as the lists show it.
 *
 * @param id stable over re-checks: the key of its first finding
 * @param number its number in the listing, the same until the next check
 * @param reportId the report it is shown with, for {@link Browse#report}
 * @param unit the unit; empty where the report's is unknown
 * @param year the year; empty where unknown
 * @param discrepancy its findings
 * @param keys the keys of its findings, in their order
 * @param decision what counts now: decided only where all its findings carry the same decision on what they say today
 * @param changed whether an earlier decision no longer counts because the figures changed since
 * @param note the latest note of its first finding
 * @param carry how it stands to the version before; empty where there is none
 */
public record DiscrepancyRow(
        String id,
        int number,
        long reportId,
        Optional<Unit> unit,
        Optional<Integer> year,
        Discrepancy discrepancy,
        List<String> keys,
        Decision decision,
        boolean changed,
        Optional<Note> note,
        Optional<Carry> carry) {
    public DiscrepancyRow {
        keys = List.copyOf(keys);
    }

    /** One of a report that has no version before. */
    public DiscrepancyRow(
            String id,
            int number,
            long reportId,
            Optional<Unit> unit,
            Optional<Integer> year,
            Discrepancy discrepancy,
            List<String> keys,
            Decision decision,
            boolean changed,
            Optional<Note> note) {
        this(id, number, reportId, unit, year, discrepancy, keys, decision, changed, note, Optional.empty());
    }

    /** The same after a note that speaks for what it says now. */
    public DiscrepancyRow noted(Note latest) {
        return new DiscrepancyRow(
                id,
                number,
                reportId,
                unit,
                year,
                discrepancy,
                keys,
                latest.decision(),
                false,
                Optional.of(latest),
                carry);
    }
}
