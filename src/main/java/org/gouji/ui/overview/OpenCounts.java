package org.gouji.ui.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.Decision;
import org.gouji.model.Severity;
import org.gouji.ui.overview.OverviewLine.Open;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;
import org.gouji.work.listing.Listing.Pair;
import org.gouji.work.overview.OverviewUnit;

/**
 * Undecided discrepancies of all units as of one moment: of a year by severity and by rule, and errors by year. A unit is asked
 * for when it is drawn; a report of nobody counts by its own number. Immutable.
 */
public final class OpenCounts {
    /** Nothing is open. */
    static final OpenCounts NONE = new OpenCounts(Map.of(), Map.of(), Map.of());

    private static final String REPORT = "#";
    private static final Filter OPEN = Filter.ALL.only(Facet.DECISION, Decision.OPEN.key());

    /** By unit or report, in the order of the severities: asked for every unit on the event thread, so laid out before. */
    private final Map<String, int[]> severities;

    private final Map<Pair, Integer> rules;
    private final Map<Pair, Integer> errors;
    private final List<String> byTotal;
    private final int mostOfARule;
    private final int mostErrors;

    private OpenCounts(Map<Pair, Integer> severities, Map<Pair, Integer> rules, Map<Pair, Integer> errors) {
        this.severities = bySeverity(severities);
        this.rules = rules;
        this.errors = errors;
        this.byTotal = byTotal(rules);
        this.mostOfARule = most(rules);
        this.mostErrors = most(errors);
    }

    /** Counts anew; off the event thread. */
    static OpenCounts of(Listing listing, int year) {
        // who reports without saying of which year is listed in every year
        Filter ofYear = OPEN.with(Facet.YEAR, Set.of(String.valueOf(year), ""));
        return new OpenCounts(
                cross(listing, ofYear, Facet.SEVERITY),
                cross(listing, ofYear, Facet.RULE),
                cross(listing, OPEN.only(Facet.SEVERITY, Severity.ERROR.key()), Facet.YEAR));
    }

    private static Map<Pair, Integer> cross(Listing listing, Filter filter, Facet column) {
        Map<Pair, Integer> cross = new HashMap<>(listing.cross(filter, Facet.UNIT, column));
        cross.keySet().removeIf(pair -> pair.row().isEmpty());
        listing.cross(filter.only(Facet.UNIT, ""), Facet.REPORT, column)
                .forEach((pair, count) -> cross.put(new Pair(REPORT + pair.row(), pair.column()), count));
        return cross;
    }

    Open severities(OverviewUnit unit) {
        int[] sum = new int[Severity.values().length];
        unit.ids().forEach(id -> add(sum, id));
        if (unit.ids().isEmpty()) {
            reports(unit).forEach(report -> add(sum, REPORT + report));
        }
        return new Open(sum[Severity.ERROR.ordinal()], sum[Severity.WARNING.ordinal()], sum[Severity.HINT.ordinal()]);
    }

    private void add(int[] sum, String key) {
        int[] counts = severities.get(key);
        for (int i = 0; counts != null && i < sum.length; i++) {
            sum[i] += counts[i];
        }
    }

    private static Map<String, int[]> bySeverity(Map<Pair, Integer> counts) {
        Map<String, int[]> by = new HashMap<>();
        for (Severity severity : Severity.values()) {
            counts.forEach((pair, count) -> {
                if (pair.column().equals(severity.key())) {
                    by.computeIfAbsent(pair.row(), key -> new int[Severity.values().length])[severity.ordinal()] +=
                            count;
                }
            });
        }
        return by;
    }

    int rule(OverviewUnit unit, String rule) {
        return sum(rules, unit, rule);
    }

    int errors(OverviewUnit unit, int year) {
        return sum(errors, unit, String.valueOf(year));
    }

    /** The rules with most to do first. */
    List<String> rules() {
        return byTotal;
    }

    /** The most of a cell, by rule. */
    int mostOfARule() {
        return mostOfARule;
    }

    /** The most of a cell, by year. */
    int mostErrors() {
        return mostErrors;
    }

    private static List<String> byTotal(Map<Pair, Integer> counts) {
        Map<String, Integer> totals = counts.entrySet().stream()
                .collect(Collectors.groupingBy(e -> e.getKey().column(), Collectors.summingInt(Map.Entry::getValue)));
        List<String> names = new ArrayList<>(totals.keySet());
        names.sort(Comparator.<String>comparingInt(totals::get).reversed().thenComparing(Comparator.naturalOrder()));
        return List.copyOf(names);
    }

    private static int most(Map<Pair, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static int sum(Map<Pair, Integer> counts, OverviewUnit unit, String column) {
        int sum = 0;
        for (String id : unit.ids()) {
            sum += counts.getOrDefault(new Pair(id, column), 0);
        }
        if (unit.ids().isEmpty()) {
            for (long report : reports(unit)) {
                sum += counts.getOrDefault(new Pair(REPORT + report, column), 0);
            }
        }
        return sum;
    }

    /** The reports of a unit that nobody knows. */
    static List<Long> reports(OverviewUnit unit) {
        return unit.years().values().stream()
                .flatMap(cell -> cell.reports().stream())
                .map(report -> report.id())
                .toList();
    }

    /** Everything of a unit, of which year or kind so ever. */
    static Filter of(OverviewUnit unit) {
        return unit.ids().isEmpty()
                ? Filter.ALL.with(
                        Facet.REPORT,
                        reports(unit).stream().map(String::valueOf).collect(Collectors.toSet()))
                : Filter.ALL.with(Facet.UNIT, unit.ids());
    }

    /** The same, undecided only. */
    static Filter open(OverviewUnit unit) {
        return of(unit).only(Facet.DECISION, Decision.OPEN.key());
    }
}
