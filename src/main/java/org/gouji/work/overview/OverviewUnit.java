package org.gouji.work.overview;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.gouji.model.RosterEntry;
import org.gouji.model.Tenure;
import org.gouji.model.Verdict;

/**
 * A unit with all its years.
 *
 * @param name full name; the file's name where the unit of a report is not known
 * @param kind what sort of body it is, where the roster says so
 * @param depth how many units stand above it
 * @param tenure for which years it has to report
 * @param deadline the day of the following year by which it reports, where it is on the roster
 * @param known whether it is on the roster, or named by its report where there is no roster
 * @param ids the workspace's ids of the unit, one for each name that its reports carry; empty where it has none
 * @param years what there is of each year; 0 for reports without a year
 */
public record OverviewUnit(
        String name,
        Optional<RosterEntry.Kind> kind,
        int depth,
        Tenure tenure,
        Optional<MonthDay> deadline,
        boolean known,
        Set<String> ids,
        Map<Integer, OverviewCell> years) {
    private static final OverviewCell UNDATED = new OverviewCell(Coverage.UNRECOGNISED, List.of(), Optional.empty());

    private static final OverviewCell NOT_DUE = new OverviewCell(Coverage.NOT_DUE, List.of(), Optional.empty());

    /** A unit that reports every year, nobody knows by when. */
    public OverviewUnit(
            String name,
            Optional<RosterEntry.Kind> kind,
            int depth,
            boolean known,
            Set<String> ids,
            Map<Integer, OverviewCell> years) {
        this(name, kind, depth, Tenure.ALWAYS, Optional.empty(), known, ids, years);
    }

    public OverviewUnit {
        ids = Set.copyOf(ids);
        years = Map.copyOf(years);
    }

    /** How it stands in a year. */
    public OverviewCell in(int year) {
        if (years.containsKey(year)) {
            return years.get(year);
        }
        if (!tenure.covers(year)) {
            return NOT_DUE;
        }
        return years.containsKey(0) ? UNDATED : isListed() ? OverviewCell.MISSING : OverviewCell.UNKNOWN;
    }

    /** Whether the roster names it, so that its duty is known: then it has a kind. */
    private boolean isListed() {
        return kind.isPresent();
    }

    /** The same with other verdicts; this very one where none is another. */
    OverviewUnit judged(LongFunction<Optional<Verdict>> verdicts) {
        return each(report -> report.judged(verdicts.apply(report.id())));
    }

    /** Whether any of its reports was signed. */
    boolean anySigned() {
        return years.values().stream()
                .flatMap(cell -> cell.reports().stream())
                .anyMatch(report -> report.signed().isPresent());
    }

    /** The same with what {@code change} makes of each report; this very one where that is the same. */
    OverviewUnit each(UnaryOperator<OverviewReport> change) {
        Map<Integer, OverviewCell> judged = new HashMap<>();
        years.forEach((year, cell) -> {
            OverviewCell now = cell.judged(change);
            if (now != cell) {
                judged.put(year, now);
            }
        });
        if (judged.isEmpty()) {
            return this;
        }
        years.forEach(judged::putIfAbsent);
        return new OverviewUnit(name, kind, depth, tenure, deadline, known, ids, judged);
    }

    /** The last day for its report on a year, where it is on the roster. */
    public Optional<LocalDate> deadline(int year) {
        return deadline.map(day -> day.atYear(year + 1));
    }

    /** Whether the roster asks it for a report on a year. */
    public boolean isDue(int year) {
        return deadline.isPresent() && tenure.covers(year);
    }

    /** Whether it reported on a year behind its deadline. */
    public boolean isLate(int year) {
        return in(year).received()
                .flatMap(day -> deadline(year).map(day::isAfter))
                .orElse(false);
    }

    /** Whether the list of a year names it: one who is known whenever it has to report, a report of nobody in its own year. */
    public boolean belongsTo(int year) {
        return known && tenure.covers(year) || years.containsKey(year) || years.containsKey(0);
    }
}
