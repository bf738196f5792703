package org.gouji.chart;

import java.util.Optional;
import java.util.Set;

/**
 * Which marks stand out.
 *
 * @param kept those that the filter is set to; the others fade; with none of them nothing fades
 * @param chosen those in which the chosen discrepancy is counted; they get an outline and a diamond
 * @param focus the one that has the keys
 */
public record Emphasis(Set<Mark> kept, Set<Mark> chosen, Optional<Mark> focus) {
    /** Nothing stands out. */
    public static final Emphasis NONE = new Emphasis(Set.of(), Set.of(), Optional.empty());

    public Emphasis {
        kept = Set.copyOf(kept);
        chosen = Set.copyOf(chosen);
    }

    /** The same with the keys on another mark. */
    public Emphasis at(Optional<Mark> mark) {
        return new Emphasis(kept, chosen, mark);
    }

    boolean fades(Mark mark) {
        return !kept.isEmpty() && !kept.contains(mark);
    }
}
