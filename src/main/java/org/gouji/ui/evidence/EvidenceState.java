package org.gouji.ui.evidence;

import java.util.List;
import java.util.Optional;

/**
 * What stands behind the chosen discrepancy.
 *
 * @param line id of the discrepancy; empty where none is chosen or it is being looked up
 * @param rows its lines
 */
public record EvidenceState(Optional<String> line, List<EvidenceRow> rows) {

    public EvidenceState {
        rows = List.copyOf(rows);
    }

    /** Nothing is shown. */
    public static EvidenceState none() {
        return new EvidenceState(Optional.empty(), List.of());
    }
}
