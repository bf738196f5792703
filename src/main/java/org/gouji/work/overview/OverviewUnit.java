package org.gouji.work.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.gouji.model.RosterEntry;
import org.gouji.model.Verdict;

/**
 * A unit with all its years.
 *
 * @param name full name; the file's name where the unit of a report is not known
 * @param kind what sort of body it is, where the roster says so
 * @param depth how many units stand above it
 * @param known whether it is on the roster, or named by its report where there is no roster
 * @param ids the workspace's ids of the unit, one for each name that its reports carry; empty where it has none
 * @param years what there is of each year; 0 for reports without a year
 */
public record OverviewUnit(
        String name,
        Optional<RosterEntry.Kind> kind,
        int depth,
        boolean known,
        Set<String> ids,
        Map<Integer, OverviewCell> years) {
    private static final OverviewCell UNDATED = new OverviewCell(Coverage.UNRECOGNISED, List.of(), Optional.empty());

    public OverviewUnit {
        ids = Set.copyOf(ids);
        years = Map.copyOf(years);
    }

    /** How it stands in a year. */
    public OverviewCell in(int year) {
        return years.getOrDefault(year, years.containsKey(0) ? UNDATED : OverviewCell.MISSING);
    }

    /** The same with other verdicts; this very one where none is another. */
    OverviewUnit judged(LongFunction<Optional<Verdict>> verdicts) {
        Map<Integer, OverviewCell> judged = new HashMap<>();
        years.forEach((year, cell) -> {
            OverviewCell now = cell.judged(verdicts);
            if (now != cell) {
                judged.put(year, now);
            }
        });
        if (judged.isEmpty()) {
            return this;
        }
        years.forEach(judged::putIfAbsent);
        return new OverviewUnit(name, kind, depth, known, ids, judged);
    }

    /** Whether the list of a year names it: one who is known always, a report of nobody in its own year. */
    public boolean belongsTo(int year) {
        return known || years.containsKey(year) || years.containsKey(0);
    }
}
