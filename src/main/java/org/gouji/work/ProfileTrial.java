package org.gouji.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.model.Finding;

/**
 * What another profile would change in a workspace.
 *
 * @param reports how many reports were looked at
 * @param added the findings it adds, by unit and year
 * @param removed the findings it removes; a finding whose severity changes is in both
 * @param cancelled whether it was stopped before the end
 */
public record ProfileTrial(int reports, List<Line> added, List<Line> removed, boolean cancelled) {

    /** A finding and the report it is shown with; unit and year are empty where they are unknown. */
    public record Line(Optional<String> unit, Optional<Integer> year, Finding finding) {}

    public ProfileTrial {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** How many findings of a check come and go. */
    public record Count(int added, int removed) {}

    /** The counts by check. */
    public Map<String, Count> counts() {
        Map<String, Count> counts = new TreeMap<>();
        added.forEach(line -> counts.merge(line.finding().check(), new Count(1, 0), ProfileTrial::plus));
        removed.forEach(line -> counts.merge(line.finding().check(), new Count(0, 1), ProfileTrial::plus));
        return counts;
    }

    private static Count plus(Count one, Count other) {
        return new Count(one.added + other.added, one.removed + other.removed);
    }
}
