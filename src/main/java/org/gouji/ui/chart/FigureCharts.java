package org.gouji.ui.chart;

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
    }

    ChartFigures source() {
        return figures;
    }

    List<UnitFigure> of(Measure measure) {
        if (last.filter(l -> l.measure().equals(measure)).isEmpty()) {
            last = Optional.of(new Measured(measure, figures.of(measure)));
        }
        return last.orElseThrow().figures();
    }

    Units units() {
        if (units.isEmpty()) {
            units = Optional.of(new Units(figures.names(), figures.kinds()));
        }
        return units.orElseThrow();
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

    /** Known values by year. */
    static Map<Integer, List<java.math.BigDecimal>> byYear(List<UnitFigure> all) {
        return all.stream()
                .filter(f -> f.value().isPresent())
                .collect(Collectors.groupingBy(
                        UnitFigure::year,
                        TreeMap::new,
                        Collectors.mapping(f -> f.value().orElseThrow(), Collectors.toList())));
    }

    /** Whether a discrepancy is about a row of the form that the measure counts. */
    static boolean speaksOf(DiscrepancyRow row, Measure measure) {
        List<CellId> cells = row.discrepancy().cells();
        return measure.cells().stream()
                .anyMatch(m -> cells.stream()
                        .anyMatch(c -> c.table() == m.table() && c.row().equals(m.row())));
    }
}
