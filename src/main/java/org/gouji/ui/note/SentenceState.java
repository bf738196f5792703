package org.gouji.ui.note;

import java.util.Optional;
import org.gouji.work.DiscrepancyRow;

/**
 * What letters say about the chosen discrepancy.
 *
 * @param row the discrepancy; empty where none is chosen
 * @param own the rule's own sentence; empty until it is known
 * @param text what is sent, as typed so far
 * @param changed whether what is typed is not saved yet
 * @param outdated an edited sentence that was made for other figures and is not sent
 */
public record SentenceState(
        Optional<DiscrepancyRow> row, String own, String text, boolean changed, Optional<String> outdated) {

    /** No discrepancy is chosen. */
    public static SentenceState none() {
        return new SentenceState(Optional.empty(), "", "", false, Optional.empty());
    }

    /** Whether something else than the rule's own sentence is sent. */
    public boolean edited() {
        return !text.equals(own);
    }
}
