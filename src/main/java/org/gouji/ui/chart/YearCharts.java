package org.gouji.ui.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.chart.Heading;
import org.gouji.chart.Label;
import org.gouji.chart.Lines;
import org.gouji.chart.Mark;
import org.gouji.chart.Quartiles;
import org.gouji.chart.Series;
import org.gouji.chart.Shares;
import org.gouji.chart.Tone;
import org.gouji.model.Unit;
import org.gouji.text.Texts;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.figures.Measure;
import org.gouji.work.figures.UnitFigure;
import org.gouji.work.listing.Facet;

/** Charts over years: a measure of a unit beside the median of its kind, and what became of applications. */
final class YearCharts {
    private static final String OWN = "own";
    private static final String MEDIAN = "median";

    private final FigureCharts figures;

    YearCharts(FigureCharts figures) {
        this.figures = figures;
    }

    /** The unit the filter is set to, else that of the chosen discrepancy. */
    private static Optional<String> unit(Question question) {
        return FigureCharts.only(question.filter(), Facet.UNIT)
                .or(() -> question.chosen().flatMap(DiscrepancyRow::unit).map(Unit::id));
    }

    Made lines(Question question) {
        Texts texts = question.wording().texts();
        List<UnitFigure> all = figures.of(question.measure());
        Map<String, String> offered = FigureCharts.byName(
                figures.units().names(), all.stream().map(UnitFigure::unit).toList());
        if (offered.isEmpty()) {
            return Made.nothing(texts.get("chart.none.figures"));
        }
        String unit = unit(question)
                .filter(offered::containsKey)
                .orElse(offered.keySet().iterator().next());
        String kind = figures.units().kinds().getOrDefault(unit, "other");
        List<UnitFigure> alike = all.stream()
                .filter(f ->
                        figures.units().kinds().getOrDefault(f.unit(), "other").equals(kind))
                .toList();
        Set<Integer> years = new TreeSet<>(alike.stream().map(UnitFigure::year).toList());
        if (years.size() < 2) {
            return Made.nothing(texts.get(
                            "chart.none.years", "year", years.iterator().next()))
                    .at(offered, unit);
        }
        Map<Integer, List<BigDecimal>> peers = FigureCharts.byYear(alike);
        Map<Integer, BigDecimal> own = new HashMap<>();
        alike.stream().filter(f -> f.unit().equals(unit)).forEach(f -> f.value().ifPresent(v -> own.put(f.year(), v)));
        String measure = texts.get("chart.measure." + question.measure().key());
        String kindName = texts.get("kind." + kind);
        Optional<Lines.Line> median = median(alike, unit, peers, years, texts.get("chart.median", "kind", kindName));
        String how = texts.get(median.isPresent() ? "chart.years.how" : "chart.years.alone", "kind", kindName);
        List<Lines.Line> lines = new ArrayList<>();
        lines.add(new Lines.Line(
                new Series(OWN, offered.get(unit), Tone.OWN),
                years.stream().map(y -> Optional.ofNullable(own.get(y))).toList()));
        median.ifPresent(lines::add);
        Lines chart = new Lines(
                new Heading(
                        texts.get("chart.title.years", "unit", offered.get(unit), "measure", measure),
                        "",
                        FigureCharts.notes(question, how)),
                measure,
                years.stream()
                        .map(y -> Label.of(String.valueOf(y), String.valueOf(y)))
                        .toList(),
                lines,
                years.stream().map(y -> peers.getOrDefault(y, List.of()).size()).toList());
        Map<Mark, Map<Facet, String>> choices = new LinkedHashMap<>();
        chart.lanes()
                .forEach(lane -> lane.forEach(mark -> choices.put(
                        mark,
                        mark.row().equals(OWN)
                                ? Map.of(Facet.UNIT, unit, Facet.YEAR, mark.column())
                                : Map.of(Facet.YEAR, mark.column()))));
        Set<Mark> chosen = question.chosen()
                .filter(c -> isOf(c, unit) && FigureCharts.speaksOf(c, question.measure()))
                .flatMap(DiscrepancyRow::year)
                .map(year -> Set.of(new Mark(OWN, String.valueOf(year))))
                .orElse(Set.of());
        return Made.of(chart, choices, chosen).at(offered, unit);
    }

    /** Over the years in which others of its kind reported: alone it would be compared with itself. */
    private static Optional<Lines.Line> median(
            List<UnitFigure> alike,
            String unit,
            Map<Integer, List<BigDecimal>> peers,
            Set<Integer> years,
            String name) {
        Set<Integer> among = alike.stream()
                .filter(f -> !f.unit().equals(unit) && f.value().isPresent())
                .map(UnitFigure::year)
                .collect(Collectors.toSet());
        return among.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lines.Line(
                        new Series(MEDIAN, name, Tone.PEERS),
                        years.stream()
                                .map(y -> among.contains(y)
                                        ? Quartiles.median(peers.getOrDefault(y, List.of()))
                                        : Optional.<BigDecimal>empty())
                                .toList()));
    }

    private static boolean isOf(DiscrepancyRow row, String unit) {
        return row.unit().map(Unit::id).filter(unit::equals).isPresent();
    }

    Made shares(Question question, List<Measure> outcomes) {
        Texts texts = question.wording().texts();
        Map<String, String> names = figures.units().names();
        String unit = FigureCharts.only(question.filter(), Facet.UNIT)
                .filter(names::containsKey)
                .orElse("");
        Map<String, String> offered = FigureCharts.byName(names, names.keySet());
        List<Shares.Year> bars = figures.sums(outcomes, unit).entrySet().stream()
                .map(y ->
                        new Shares.Year(Label.of(String.valueOf(y.getKey()), String.valueOf(y.getKey())), y.getValue()))
                .toList();
        if (bars.stream().allMatch(bar -> bar.whole().signum() == 0)) {
            return Made.nothing(texts.get("chart.none.outcomes")).at(offered, unit);
        }
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            series.add(new Series(
                    outcomes.get(i).key(),
                    texts.get("chart.measure." + outcomes.get(i).key()),
                    Tone.share(i)));
        }
        String who = unit.isEmpty() ? texts.get("chart.all.units") : names.get(unit);
        Shares chart = new Shares(
                new Heading(
                        texts.get("chart.title.outcomes", "unit", who),
                        "",
                        FigureCharts.notes(question, texts.get("chart.outcomes.how"))),
                texts.get("chart.year"),
                series,
                bars);
        Map<Mark, Map<Facet, String>> choices = new LinkedHashMap<>();
        chart.lanes().forEach(lane -> lane.forEach(mark -> choices.put(mark, Map.of(Facet.YEAR, mark.row()))));
        return Made.of(chart, choices, chosen(question, unit, outcomes, chart)).at(offered, unit);
    }

    private static Set<Mark> chosen(Question question, String unit, List<Measure> outcomes, Shares chart) {
        Set<Mark> chosen = new HashSet<>();
        question.chosen().filter(c -> unit.isEmpty() || isOf(c, unit)).ifPresent(c -> {
            for (Measure outcome : outcomes) {
                if (FigureCharts.speaksOf(c, outcome)) {
                    chosen.add(new Mark(c.year().map(String::valueOf).orElse(""), outcome.key()));
                }
            }
        });
        chosen.retainAll(chart.lanes().stream().flatMap(List::stream).toList());
        return chosen;
    }
}
