package org.gouji.work.evidence;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Cause.Repair;

/**
 * All that stands behind a discrepancy.
 *
 * @param proofs one for each of its findings, in their order
 * @param outcomes one for each repair of its cause, best first
 */
public record Evidence(List<Proof> proofs, List<Outcome> outcomes) {

    public Evidence {
        proofs = List.copyOf(proofs);
        outcomes = List.copyOf(outcomes);
    }

    /** Nothing is known. */
    public static Evidence none() {
        return new Evidence(List.of(), List.of());
    }

    /** What a repair would do. */
    public Optional<Outcome> outcome(Repair repair) {
        return outcomes.stream().filter(o -> o.repair().equals(repair)).findFirst();
    }
}
