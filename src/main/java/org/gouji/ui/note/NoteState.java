package org.gouji.ui.note;

import java.time.Instant;
import java.util.Optional;
import org.gouji.model.Decision;
import org.gouji.ui.finding.FindingLine;

/**
 * The note on the chosen discrepancy.
 *
 * @param line the discrepancy; empty where none is chosen
 * @param decision what is decided, saved or not
 * @param reason why it is dismissed
 * @param comment the auditor's words
 * @param status whether it is saved
 * @param savedAt when it was last saved
 */
public record NoteState(
        Optional<FindingLine> line,
        Decision decision,
        String reason,
        String comment,
        Status status,
        Optional<Instant> savedAt) {

    /** Whether the note is saved. */
    public enum Status {
        /** As it was read or saved. */
        CLEAN,
        /** Changed, not saved yet. */
        CHANGED,
        /** Cannot be saved: dismissed without a reason. */
        REASON_MISSING,
        /** Being saved. */
        SAVING,
        /** Could not be saved. */
        FAILED
    }

    /** No discrepancy is chosen. */
    public static NoteState none() {
        return new NoteState(Optional.empty(), Decision.OPEN, "", "", Status.CLEAN, Optional.empty());
    }

    NoteState with(Decision newDecision, String newReason, String newComment, Status newStatus) {
        return new NoteState(line, newDecision, newReason, newComment, newStatus, savedAt);
    }

    NoteState with(Status newStatus) {
        return with(decision, reason, comment, newStatus);
    }
}
