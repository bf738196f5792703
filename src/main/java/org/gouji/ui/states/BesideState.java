package org.gouji.ui.states;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Attachment;
import org.gouji.model.Note;
import org.gouji.model.OwnFinding;
import org.gouji.model.SignOff;
import org.gouji.work.DiscrepancyRow;

/**
 * What belongs to the chosen discrepancy beside its note.
 *
 * @param row the discrepancy; empty where none is chosen
 * @param precedent what was decided on the same a year before; empty where nothing is proposed
 * @param files what was attached
 * @param own what she said, where it is a finding of her own
 * @param signed the signature on its report
 */
public record BesideState(
        Optional<DiscrepancyRow> row,
        Optional<Note> precedent,
        List<Attachment> files,
        Optional<OwnFinding> own,
        Optional<SignOff> signed) {

    public BesideState {
        files = List.copyOf(files);
    }

    /** Nothing is chosen, or nothing is known yet. */
    static BesideState of(Optional<DiscrepancyRow> row) {
        return new BesideState(row, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }
}
