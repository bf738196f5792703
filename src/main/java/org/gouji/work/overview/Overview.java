package org.gouji.work.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.gouji.model.SignOff;
import org.gouji.model.Verdict;

/**
 * All units and years of a workspace as of one moment. How many discrepancies are open is not in it: that changes with every
 * decision and is asked of the listing.
 *
 * @param roster whether there is a roster, so that it is known who should report
 * @param units parents before their children, in the order of the roster; without one by name; reports of nobody last
 * @param years the years that reports are of, newest first
 * @param strays what has to be put in order, by kind and path
 * @param signed whether any report was signed; follows from the units, and is asked at every change of the list
 */
public record Overview(
        boolean roster, List<OverviewUnit> units, List<Integer> years, List<Stray> strays, boolean signed) {
    /** Nothing was read. */
    public static final Overview EMPTY = new Overview(false, List.of(), List.of(), List.of());

    /** Looks for itself whether any report was signed. */
    public Overview(boolean roster, List<OverviewUnit> units, List<Integer> years, List<Stray> strays) {
        this(roster, units, years, strays, units.stream().anyMatch(OverviewUnit::anySigned));
    }

    public Overview {
        units = List.copyOf(units);
        years = List.copyOf(years);
        strays = List.copyOf(strays);
    }

    /** The same with the verdicts as they stand after a decision; this very one where none is another. */
    public Overview judged(LongFunction<Optional<Verdict>> verdicts, Map<Long, SignOff> signed) {
        List<OverviewUnit> judged = Same.or(
                units,
                unit -> unit.each(report -> report.judged(verdicts.apply(report.id()))
                        .signed(Optional.ofNullable(signed.get(report.id())))));
        return judged == units ? this : new Overview(roster, judged, years, strays);
    }
}
