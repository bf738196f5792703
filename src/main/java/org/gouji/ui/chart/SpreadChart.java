package org.gouji.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.chart.Heading;
import org.gouji.chart.Label;
import org.gouji.chart.Mark;
import org.gouji.chart.Spread;
import org.gouji.model.Unit;
import org.gouji.text.Texts;
import org.gouji.ui.finding.UnitNames;
import org.gouji.work.figures.UnitFigure;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;

/** A measure over all units of a year by kind, with the unusual ones named. */
final class SpreadChart {
    private static final List<String> KINDS =
            List.of("government", "office", "department", "township", "subdistrict", "other");

    private final FigureCharts figures;

    SpreadChart(FigureCharts figures) {
        this.figures = figures;
    }

    Made of(Question question) {
        Texts texts = question.wording().texts();
        List<UnitFigure> known = figures.of(question.measure()).stream()
                .filter(f -> f.value().isPresent())
                .toList();
        List<Integer> years = known.stream()
                .map(UnitFigure::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        if (years.isEmpty()) {
            return Made.nothing(texts.get("chart.none.figures"));
        }
        Optional<Integer> asked = FigureCharts.only(question.filter(), Facet.YEAR)
                .map(Integer::valueOf)
                .filter(years::contains);
        int year = asked.orElse(years.get(0));
        List<UnitFigure> ofYear = known.stream().filter(f -> f.year() == year).toList();
        String measure = texts.get("chart.measure." + question.measure().key());
        Spread chart = new Spread(
                new Heading(texts.get("chart.title.spread", "year", year, "measure", measure), "", List.of()),
                measure,
                groups(ofYear, shownAnyway(question), texts));
        chart = new Spread(
                new Heading(
                        chart.heading().title(),
                        "",
                        notes(chart, !kept(question, chart).isEmpty(), texts)),
                measure,
                chart.groups());
        Map<Mark, Map<Facet, String>> choices = new LinkedHashMap<>();
        chart.lanes()
                .forEach(lane -> lane.forEach(mark ->
                        choices.put(mark, Map.of(Facet.UNIT, mark.column(), Facet.YEAR, String.valueOf(year)))));
        return Made.of(chart, choices, chosen(question, year, chart))
                .in(years, Optional.of(year))
                .keeping(kept(question, chart));
    }

    /** The unit the filter is set to, else that of the chosen discrepancy. */
    private static String shownAnyway(Question question) {
        return FigureCharts.only(question.filter(), Facet.UNIT)
                .or(() -> question.chosen().flatMap(c -> c.unit().map(Unit::id)))
                .orElse("");
    }

    private List<Spread.Group> groups(List<UnitFigure> ofYear, String always, Texts texts) {
        Map<String, String> names = figures.units().names();
        UnitNames brief =
                UnitNames.of(ofYear.stream().map(f -> names.get(f.unit())).toList());
        Map<String, List<Spread.Dot>> byKind = new HashMap<>();
        for (UnitFigure figure : ofYear) {
            String name = names.get(figure.unit());
            byKind.computeIfAbsent(figures.units().kinds().getOrDefault(figure.unit(), "other"), k -> new ArrayList<>())
                    .add(new Spread.Dot(
                            new Label(figure.unit(), brief.brief(name), name),
                            figure.value().orElseThrow()));
        }
        return KINDS.stream()
                .filter(byKind::containsKey)
                .map(kind -> new Spread.Group(
                        Label.of(
                                kind,
                                texts.get(
                                        "chart.kind.of",
                                        "kind",
                                        texts.get("kind." + kind),
                                        "count",
                                        byKind.get(kind).size())),
                        byKind.get(kind),
                        always))
                .toList();
    }

    private static List<String> notes(Spread chart, boolean filtered, Texts texts) {
        List<String> notes = new ArrayList<>();
        notes.add(texts.get("chart.spread.how"));
        if (chart.hidden() > 0) {
            notes.add(texts.get("chart.spread.hidden", "count", chart.hidden()));
        }
        long outliers =
                chart.groups().stream().mapToLong(g -> g.outliers().size()).sum();
        notes.add(texts.get(outliers == 0 ? "chart.spread.none" : "chart.spread.outliers", "count", outliers));
        if (filtered) {
            notes.add(texts.get("chart.spread.filter"));
        }
        return notes;
    }

    /** Units with discrepancies that fit stand out, as soon as the filter asks for anything but a year. */
    private static Set<Mark> kept(Question question, Spread chart) {
        Filter filter = question.filter().without(Facet.YEAR);
        if (filter.isAll()) {
            return Set.of();
        }
        Set<String> wanted = filter.of(Facet.UNIT);
        Set<String> units = question.listing().counts(question.filter(), Facet.UNIT).keySet().stream()
                .filter(unit -> wanted.isEmpty() || wanted.contains(unit))
                .collect(Collectors.toCollection(HashSet::new));
        units.addAll(wanted);
        return chart.lanes().stream()
                .flatMap(List::stream)
                .filter(mark -> units.contains(mark.column()))
                .collect(Collectors.toSet());
    }

    private static Set<Mark> chosen(Question question, int year, Spread chart) {
        return question.chosen()
                .filter(c -> c.year().equals(Optional.of(year)) && FigureCharts.speaksOf(c, question.measure()))
                .flatMap(c -> c.unit().map(Unit::id))
                .map(unit -> chart.lanes().stream()
                        .flatMap(List::stream)
                        .filter(mark -> mark.column().equals(unit))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
