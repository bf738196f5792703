package org.gouji.work.share;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Anchor;

/**
 * What an event is about.
 *
 * @param units names of the units; none where unknown
 * @param years their years, in the same order
 * @param files paths of reports whose unit is unknown, or of which something was corrected
 * @param finding what the finding is known by; empty where it is about none
 */
public record Subject(List<String> units, List<Integer> years, List<String> files, Optional<Anchor> finding) {
    /** About nothing in particular. */
    static final Subject NONE = new Subject(List.of(), List.of(), List.of(), Optional.empty());

    /** The same of a report as a whole. */
    Subject whole() {
        return new Subject(units, years, files, Optional.empty());
    }

    public Subject {
        units = List.copyOf(units);
        years = List.copyOf(years);
        files = List.copyOf(files);
    }
}
