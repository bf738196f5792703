package org.gouji.ui.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.model.CellId;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.figures.ChartFigures;
import org.gouji.work.figures.Measure;
import org.gouji.work.figures.UnitFigure;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;

/**
 * Figures as charts ask for them, the last measure over all units kept: going from unit to unit then costs nothing. One thread
 * at a time.
 */
final class FigureCharts {
    private final ChartFigures figures;
    private Optional<Measured> last = Optional.empty();
    private Optional<Units> units = Optional.empty();
    private Optional<Map<Integer, List<Optional<BigDecimal>>>> whole = Optional.empty();

    private record Measured(Measure measure, List<UnitFigure> figures) {}

    /**
     * The units of the workspace.
     *
     * @param names by id
     * @param kinds by id
     */
    record Units(Map<String, String> names, Map<String, String> kinds) {}

    FigureCharts(ChartFigures figures) {
        this.figures = figures;
    }

    /** What is kept no longer counts. */
    void forget() {
        last = Optional.empty();
        units = Optional.empty();
        whole = Optional.empty();
    }

    ChartFigures source() {
        return figures;
    }

    List<UnitFigure> of(Measure measure) {
        if (last.filter(l -> l.measure().equals(measure)).isEmpty()) {
            last = Optional.of(new Measured(measure, figures.of(List.of(measure))));
        }
        return last.orElseThrow().figures();
    }

    Units units() {
        if (units.isEmpty()) {
            units = Optional.of(new Units(figures.names(), figures.kinds()));
        }
        return units.orElseThrow();
    }

    /** The notes below a chart of figures, which a filter of discrepancies reaches only by unit and year. */
    static List<String> notes(Question question, String... notes) {
        List<String> all = new ArrayList<>(List.of(notes));
        if (!question.filter().without(Facet.UNIT).without(Facet.YEAR).isAll()) {
            all.add(question.wording().texts().get("chart.figures.filter"));
        }
        return all;
    }

    /** The only value that the filter leaves of a facet. */
    static Optional<String> only(Filter filter, Facet facet) {
        return filter.of(facet).size() == 1
                ? filter.of(facet).stream().filter(v -> !v.isEmpty()).findFirst()
                : Optional.empty();
    }

    /** Those of {@code names} that are in {@code wanted}, by name. */
    static Map<String, String> byName(Map<String, String> names, java.util.Collection<String> wanted) {
        return wanted.stream()
                .distinct()
                .filter(names::containsKey)
                .sorted(java.util.Comparator.comparing((String id) -> names.get(id))
                        .thenComparing(id -> id))
                .collect(Collectors.toMap(id -> id, names::get, (a, b) -> a, java.util.LinkedHashMap::new));
    }

    /** Known values of the only measure, by year. */
    static Map<Integer, List<BigDecimal>> byYear(List<UnitFigure> all) {
        return all.stream()
                .filter(f -> f.value().isPresent())
                .collect(Collectors.groupingBy(
                        UnitFigure::year,
                        TreeMap::new,
                        Collectors.mapping(f -> f.value().orElseThrow(), Collectors.toList())));
    }

    /** What the known values of each measure add up to over all reports of a year; kept for all units together. */
    Map<Integer, List<Optional<BigDecimal>>> sums(List<Measure> measures, String unit) {
        if (!unit.isEmpty()) {
            return sums(measures.size(), figures.ofUnits(measures, List.of(unit)));
        }
        if (whole.isEmpty()) {
            whole = Optional.of(sums(measures.size(), figures.of(measures)));
        }
        return whole.get();
    }

    private static Map<Integer, List<Optional<BigDecimal>>> sums(int measures, List<UnitFigure> all) {
        Map<Integer, List<Optional<BigDecimal>>> sums = new TreeMap<>();
        for (UnitFigure figure : all) {
            List<Optional<BigDecimal>> year = sums.computeIfAbsent(
                    figure.year(), y -> new ArrayList<>(Collections.nCopies(measures, Optional.empty())));
            for (int i = 0; i < measures; i++) {
                int place = i;
                figure.values()
                        .get(i)
                        .ifPresent(value -> year.set(
                                place,
                                Optional.of(year.get(place).map(value::add).orElse(value))));
            }
        }
        return sums;
    }

    /** Whether a discrepancy is about a row of the form that the measure counts. */
    static boolean speaksOf(DiscrepancyRow row, Measure measure) {
        List<CellId> cells = row.discrepancy().cells();
        return measure.cells().stream()
                .anyMatch(m -> cells.stream()
                        .anyMatch(c -> c.table() == m.table() && c.row().equals(m.row())));
    }
}
