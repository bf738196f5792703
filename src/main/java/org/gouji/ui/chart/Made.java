package org.gouji.ui.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.chart.Chart;
import org.gouji.chart.Mark;
import org.gouji.work.listing.Facet;

/**
 * A chart with what its marks mean.
 *
 * @param chart the chart; empty where there is nothing to draw
 * @param hint where there is nothing to draw: why, and what to do
 * @param choices what a click on a mark narrows everything to; marks not in it cannot be clicked
 * @param chosen the marks in which the chosen discrepancy is counted
 * @param kept the marks that stand out for another reason than the filter's own values; empty: none
 * @param units the units it could be shown for, by id, in their order; none where it shows no single unit
 * @param unit the id of the one it is shown for; empty: all
 * @param years the years it could be shown for
 * @param year the one it is shown for
 * @param deadline by which day all is to be decided
 */
record Made(
        Optional<Chart> chart,
        String hint,
        Map<Mark, Map<Facet, String>> choices,
        Set<Mark> chosen,
        Set<Mark> kept,
        Map<String, String> units,
        String unit,
        List<Integer> years,
        Optional<Integer> year,
        Optional<LocalDate> deadline) {

    /** Nothing to draw. */
    static Made nothing(String hint) {
        return new Made(
                Optional.empty(),
                hint,
                Map.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                "",
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** A chart of discrepancies. */
    static Made of(Chart chart, Map<Mark, Map<Facet, String>> choices, Set<Mark> chosen) {
        return nothing("").with(chart, choices, chosen);
    }

    /** The same with this chart. */
    Made with(Chart drawn, Map<Mark, Map<Facet, String>> meaning, Set<Mark> counted) {
        return new Made(Optional.of(drawn), hint, meaning, counted, kept, units, unit, years, year, deadline);
    }

    /** The same for one of these units. */
    Made at(Map<String, String> offered, String shown) {
        return new Made(chart, hint, choices, chosen, kept, offered, shown, years, year, deadline);
    }

    /** The same for one of these years. */
    Made in(List<Integer> offered, Optional<Integer> shown) {
        return new Made(chart, hint, choices, chosen, kept, units, unit, offered, shown, deadline);
    }

    /** The same with a deadline. */
    Made until(Optional<LocalDate> day) {
        return new Made(chart, hint, choices, chosen, kept, units, unit, years, year, day);
    }

    /** The same with these marks standing out. */
    Made keeping(Set<Mark> marks) {
        return new Made(chart, hint, choices, chosen, marks, units, unit, years, year, deadline);
    }
}
