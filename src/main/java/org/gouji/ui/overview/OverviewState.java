package org.gouji.ui.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.RosterEntry;
import org.gouji.work.overview.Coverage;
import org.gouji.work.overview.Overview;

/**
 * The page of all units.
 *
 * @param overview all units and years
 * @param choice which of them are listed
 * @param sort in which order
 * @param lines the units that are listed
 * @param chosen the one that is chosen
 * @param coverages how many another choice of coverage would list
 * @param kinds the kinds of units there are, with how many of each
 * @param counts what is open
 */
public record OverviewState(
        Overview overview,
        OverviewChoice choice,
        OverviewSort sort,
        List<OverviewLine> lines,
        Optional<OverviewLine> chosen,
        Map<Coverage, Integer> coverages,
        Map<RosterEntry.Kind, Integer> kinds,
        OpenCounts counts) {

    /** Nothing to show yet. */
    static OverviewState empty() {
        return new OverviewState(
                Overview.EMPTY,
                OverviewChoice.all(0),
                OverviewSort.ROSTER,
                List.of(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                OpenCounts.NONE);
    }

    /** How many of a coverage there are. */
    public int of(Coverage coverage) {
        return coverages.getOrDefault(coverage, 0);
    }

    /** Units that can be listed in this year at all. */
    public int all() {
        return coverages.values().stream().mapToInt(Integer::intValue).sum();
    }
}
