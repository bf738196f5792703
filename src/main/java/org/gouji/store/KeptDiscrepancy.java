package org.gouji.store;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Decision;
import org.gouji.model.Note;

/**
 * A discrepancy as a workspace keeps it.
 *
 * @param number its number in the run that counts
 * @param namesakes how many before it have the same key: two reports of one unit and year share keys
 * @param report the report it is shown with
 * @param members its findings, the one that speaks for all first
 * @param decision what counts now
 * @param changed whether an earlier decision no longer counts
 * @param note the latest note of its first finding
 */
public record KeptDiscrepancy(
        int number,
        int namesakes,
        ReportHead report,
        List<KeyedFinding> members,
        Decision decision,
        boolean changed,
        Optional<Note> note) {
    public KeptDiscrepancy {
        members = List.copyOf(members);
    }
}
