package org.gouji.ui.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.chart.Chart;
import org.gouji.chart.Emphasis;
import org.gouji.work.figures.Measure;
import org.gouji.work.listing.Facet;

/**
 * What the page of charts shows.
 *
 * @param kind which chart
 * @param measure the chosen measure
 * @param table whether the table stands beside the chart
 * @param busy whether another chart is being made; the one before stays until it is there
 * @param shown the chart and all around it
 */
public record ChartsState(ChartKind kind, Measure measure, boolean table, boolean busy, Shown shown) {

    /**
     * A chart and what it can be shown for.
     *
     * @param kind which chart it is; another than the wanted one while that is made
     * @param chart its data; empty before the first is made and where there is nothing to draw
     * @param hint where there is nothing to draw: why, and what to do
     * @param emphasis which marks stand out
     * @param chips what the filter asks for, each can be taken away
     * @param fitting how many discrepancies fit
     * @param units the units the chart can be shown for, by id
     * @param unit the id of the one it is shown for; empty: all
     * @param years the years it can be shown for
     * @param year the one it is shown for
     * @param deadline by which day all is to be decided
     */
    public record Shown(
            ChartKind kind,
            Optional<Chart> chart,
            String hint,
            Emphasis emphasis,
            List<Chip> chips,
            int fitting,
            Map<String, String> units,
            String unit,
            List<Integer> years,
            Optional<Integer> year,
            Optional<LocalDate> deadline) {

        static Shown nothing() {
            return new Shown(
                    ChartKind.UNITS,
                    Optional.empty(),
                    "",
                    Emphasis.NONE,
                    List.of(),
                    0,
                    Map.of(),
                    "",
                    List.of(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /**
     * A value that the filter asks for.
     *
     * @param facet empty for words
     */
    public record Chip(Optional<Facet> facet, String value, String text) {}

    ChartsState showing(Shown made) {
        return new ChartsState(kind, measure, table, false, made);
    }

    ChartsState wanting(ChartKind other, Measure another) {
        return new ChartsState(other, another, table, true, shown);
    }

    ChartsState withTable(boolean beside) {
        return new ChartsState(kind, measure, beside, busy, shown);
    }
}
