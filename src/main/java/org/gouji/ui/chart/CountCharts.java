package org.gouji.ui.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.chart.Bars;
import org.gouji.chart.Heading;
import org.gouji.chart.Label;
import org.gouji.chart.Mark;
import org.gouji.chart.Series;
import org.gouji.chart.Tone;
import org.gouji.model.Decision;
import org.gouji.model.Severity;
import org.gouji.text.Texts;
import org.gouji.ui.finding.UnitNames;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;

/** Charts that count discrepancies by one facet, in pieces by another. What the filter chooses of the first is left out. */
final class CountCharts {
    /** So many bars fit on a low screen. */
    private static final int DRAWN = 15;

    private CountCharts() {}

    static Made of(Question question) {
        return switch (question.kind()) {
            case UNITS -> bars(question, Facet.UNIT, Facet.SEVERITY);
            case RULES -> bars(question, Facet.RULE, Facet.SEVERITY);
            case SEVERITIES -> bars(question, Facet.SEVERITY, Facet.DECISION);
            case STATES -> bars(question, Facet.DECISION, Facet.SEVERITY);
            default -> throw new IllegalArgumentException(question.kind() + " counts no discrepancies");
        };
    }

    private static Made bars(Question question, Facet row, Facet column) {
        Texts texts = question.wording().texts();
        Listing listing = question.listing();
        Filter filter = question.filter().without(row);
        Map<String, Map<String, Long>> counts = new HashMap<>();
        listing.cross(filter, row, column)
                .forEach((pair, count) ->
                        counts.computeIfAbsent(pair.row(), r -> new HashMap<>()).put(pair.column(), (long) count));
        if (counts.isEmpty()) {
            return Made.nothing(texts.get(listing.size() == 0 ? "chart.none.found" : "chart.none.fits"));
        }
        ScopeWords words = new ScopeWords(question.wording(), listing.unitNames());
        Set<String> met = counts.values().stream()
                .flatMap(found -> found.keySet().stream())
                .collect(Collectors.toSet());
        List<Series> series = series(column, met, texts);
        List<Bars.Bar> bars = new ArrayList<>();
        labels(row, counts.keySet(), listing, words)
                .forEach(label -> bars.add(new Bars.Bar(
                        label,
                        series.stream()
                                .map(s -> counts.getOrDefault(label.key(), Map.of())
                                        .getOrDefault(s.key(), 0L))
                                .toList())));
        Heading heading = new Heading(
                texts.get("chart.title." + question.kind().key()), words.scope(filter, Set.of()), List.of());
        Bars chart = new Bars(
                heading,
                texts.get("chart.head." + question.kind().key()),
                series,
                bars,
                DRAWN,
                question.chosen().map(row::of).orElse(""));
        chart = row == Facet.UNIT || row == Facet.RULE ? chart.largestFirst() : chart;
        chart = chart.with(noted(chart, question.kind(), texts));
        Map<Mark, Map<Facet, String>> choices = new LinkedHashMap<>();
        chart.lanes()
                .forEach(lane ->
                        lane.forEach(mark -> choices.put(mark, Map.of(row, mark.row(), column, mark.column()))));
        Optional<Mark> chosen = question.chosen().map(c -> new Mark(row.of(c), column.of(c)));
        return Made.of(chart, choices, chosen.map(Set::of).orElse(Set.of()));
    }

    /** All severities and the first states even where none is counted; of all else what is. */
    private static List<Label> labels(Facet row, Set<String> found, Listing listing, ScopeWords words) {
        if (row == Facet.SEVERITY || row == Facet.DECISION) {
            return keys(row, found).stream()
                    .map(key -> Label.of(key, words.value(row, key)))
                    .toList();
        }
        UnitNames brief = row == Facet.UNIT ? UnitNames.of(listing.unitNames().values()) : UnitNames.whole();
        return found.stream()
                .map(key -> {
                    String full = words.value(row, key);
                    return new Label(
                            key, brief.brief(full), row == Facet.RULE && !full.equals(key) ? full + " " + key : full);
                })
                .toList();
    }

    private static List<Series> series(Facet column, Set<String> met, Texts texts) {
        boolean severities = column == Facet.SEVERITY;
        return keys(column, met).stream()
                .map(key -> new Series(
                        key,
                        texts.get((severities ? "severity." : "decision.") + key),
                        Tone.valueOf(key.toUpperCase(java.util.Locale.ROOT))))
                .toList();
    }

    /** Of the states that come after a letter only those that are met. */
    private static List<String> keys(Facet facet, Set<String> met) {
        return facet == Facet.SEVERITY
                ? Arrays.stream(Severity.values()).map(Severity::key).toList()
                : Arrays.stream(Decision.values())
                        .filter(d -> d.ordinal() <= Decision.DISMISSED.ordinal() || met.contains(d.key()))
                        .map(Decision::key)
                        .toList();
    }

    private static Heading noted(Bars chart, ChartKind kind, Texts texts) {
        List<String> notes = new ArrayList<>();
        notes.add(
                chart.hidden() == 0
                        ? texts.get("chart.sum", "total", chart.total())
                        : texts.get(
                                "chart.sum.rest." + kind.key(),
                                "total",
                                chart.total(),
                                "shown",
                                chart.drawn(),
                                "hidden",
                                chart.hidden(),
                                "count",
                                chart.hiddenTotal()));
        return new Heading(chart.heading().title(), chart.heading().scope(), notes);
    }
}
