package org.gouji.ui.overview;

import java.util.List;
import java.util.Optional;
import org.gouji.work.overview.Stray;

/**
 * The files that are to be put in order.
 *
 * @param strays by kind and path
 * @param removed what was removed last, so that it can be brought back
 */
public record StraysState(List<Stray> strays, Optional<Stray> removed) {
    public StraysState {
        strays = List.copyOf(strays);
    }

    /** Whether there is a file to be read again. */
    public boolean hasUnread() {
        return strays.stream().anyMatch(stray -> !stray.isReport());
    }

    /** How many wait for somebody; what was removed does not. */
    public int waiting() {
        return (int) strays.stream()
                .filter(stray -> stray.kind() != Stray.Kind.WITHDRAWN)
                .count();
    }
}
