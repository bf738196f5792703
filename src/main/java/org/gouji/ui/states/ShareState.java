package org.gouji.ui.states;

import java.util.List;
import java.util.Optional;
import org.gouji.work.share.Conflicts.Conflict;

/**
 * On what auditors disagree.
 *
 * @param conflicts all of them
 * @param chosen the number of the one that is looked at; -1 where there is none
 */
public record ShareState(List<Conflict> conflicts, int chosen) {

    public ShareState {
        conflicts = List.copyOf(conflicts);
        chosen = Math.min(Math.max(chosen, conflicts.isEmpty() ? -1 : 0), conflicts.size() - 1);
    }

    /** The one that is looked at. */
    public Optional<Conflict> now() {
        return chosen < 0 ? Optional.empty() : Optional.of(conflicts.get(chosen));
    }
}
