package org.gouji.ui.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.chart.Heading;
import org.gouji.chart.Label;
import org.gouji.chart.Mark;
import org.gouji.chart.Pairs;
import org.gouji.chart.Series;
import org.gouji.chart.Tone;
import org.gouji.model.Unit;
import org.gouji.text.Texts;
import org.gouji.work.figures.Family;
import org.gouji.work.figures.Family.Member;
import org.gouji.work.figures.Measure;
import org.gouji.work.figures.UnitFigure;
import org.gouji.work.listing.Facet;

/** What a parent states beside what its children add up to. */
final class FamilyChart {
    private static final String STATED = "stated";
    private static final String SUMMED = "summed";
    private static final String RULE = "AGG-SUM";
    private static final int NAMED = 4;

    private final FigureCharts figures;

    FamilyChart(FigureCharts figures) {
        this.figures = figures;
    }

    Made of(Question question, List<Measure> measures) {
        Texts texts = question.wording().texts();
        List<Family> families = figures.source().families();
        if (families.isEmpty()) {
            return Made.nothing(texts.get("chart.none.roster"));
        }
        Map<String, String> offered = new LinkedHashMap<>();
        families.stream()
                .map(Family::parent)
                .filter(parent -> !parent.id().isEmpty())
                .forEach(parent -> offered.put(parent.id(), parent.name()));
        Optional<Family> found = family(question, families);
        if (found.isEmpty()) {
            return Made.nothing(texts.get("chart.none.parent"));
        }
        Family family = found.get();
        String parent = family.parent().id();
        List<String> members = Stream.concat(Stream.of(family.parent()), family.children().stream())
                .map(Member::id)
                .filter(id -> !id.isEmpty())
                .toList();
        List<UnitFigure> all = figures.source().ofUnits(measures, members);
        List<Integer> years = all.stream()
                .filter(f -> f.unit().equals(parent))
                .map(UnitFigure::year)
                .sorted(Comparator.reverseOrder())
                .toList();
        if (years.isEmpty()) {
            return Made.nothing(texts.get("chart.none.parent")).at(offered, parent);
        }
        int year = FigureCharts.only(question.filter(), Facet.YEAR)
                .map(Integer::valueOf)
                .filter(years::contains)
                .orElse(years.get(0));
        Map<String, UnitFigure> values = all.stream()
                .filter(f -> f.year() == year)
                .collect(Collectors.toMap(UnitFigure::unit, f -> f, (a, b) -> a));
        List<String> missing = family.children().stream()
                .filter(child -> !values.containsKey(child.id()))
                .map(Member::name)
                .toList();
        List<Pairs.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            int place = i;
            pairs.add(pair(
                    family,
                    measures.get(i),
                    id -> Optional.ofNullable(values.get(id))
                            .flatMap(f -> f.values().get(place)),
                    texts));
        }
        Pairs chart = new Pairs(
                new Heading(
                        texts.get(
                                "chart.title.family",
                                "unit",
                                family.parent().name(),
                                "year",
                                year,
                                "count",
                                family.children().size()),
                        "",
                        notes(question, pairs, missing)),
                new Series(STATED, texts.get("chart.stated"), Tone.OWN),
                new Series(SUMMED, texts.get("chart.summed"), Tone.PEERS),
                pairs);
        Map<Mark, Map<Facet, String>> choices = new LinkedHashMap<>();
        Map<Facet, String> choice = Map.of(Facet.UNIT, parent, Facet.YEAR, String.valueOf(year), Facet.RULE, RULE);
        chart.lanes().forEach(lane -> lane.forEach(mark -> choices.put(mark, choice)));
        return Made.of(chart, choices, chosen(question, family, year, measures))
                .at(offered, parent)
                .in(years, Optional.of(year));
    }

    /** That of the unit the filter is set to, be it parent or child, else of the chosen discrepancy's, else the first that reported. */
    private static Optional<Family> family(Question question, List<Family> families) {
        Optional<String> wanted = FigureCharts.only(question.filter(), Facet.UNIT)
                .or(() -> question.chosen().flatMap(c -> c.unit().map(Unit::id)));
        return wanted.flatMap(unit -> families.stream()
                        .filter(f -> f.parent().id().equals(unit))
                        .findFirst()
                        .or(() -> families.stream()
                                .filter(f -> f.children().stream().anyMatch(c -> c.id().equals(unit)))
                                .findFirst()))
                .filter(f -> !f.parent().id().isEmpty())
                .or(() -> families.stream()
                        .filter(f -> !f.parent().id().isEmpty())
                        .findFirst());
    }

    private static Pairs.Pair pair(
            Family family, Measure measure, Function<String, Optional<BigDecimal>> values, Texts texts) {
        List<BigDecimal> known = family.children().stream()
                .flatMap(child -> values.apply(child.id()).stream())
                .toList();
        return new Pairs.Pair(
                Label.of(measure.key(), texts.get("chart.measure." + measure.key())),
                values.apply(family.parent().id()),
                known.isEmpty()
                        ? Optional.empty()
                        : Optional.of(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                known.size() == family.children().size());
    }

    private static List<String> notes(Question question, List<Pairs.Pair> pairs, List<String> missing) {
        Texts texts = question.wording().texts();
        List<String> notes = FigureCharts.notes(question);
        if (!missing.isEmpty()) {
            String named = missing.stream().limit(NAMED).collect(Collectors.joining(texts.get("list.separator")));
            notes.add(texts.get(
                    missing.size() > NAMED ? "chart.family.missing.more" : "chart.family.missing",
                    "count",
                    missing.size(),
                    "named",
                    named));
        } else if (pairs.stream().anyMatch(p -> !p.whole())) {
            notes.add(texts.get("chart.family.unread"));
        }
        long differing = pairs.stream().filter(Pairs.Pair::differs).count();
        long judged = pairs.stream().filter(p -> p.gap().isPresent()).count();
        if (judged > 0) {
            notes.add(
                    differing == 0
                            ? texts.get("chart.family.agrees", "judged", judged)
                            : texts.get("chart.family.differs", "count", differing, "judged", judged));
        }
        return notes;
    }

    /** In the parent's bar what is said of the parent, in the children's what is said of a child. */
    private static Set<Mark> chosen(Question question, Family family, int year, List<Measure> measures) {
        Set<Mark> chosen = new HashSet<>();
        question.chosen().filter(c -> c.year().equals(Optional.of(year))).ifPresent(c -> {
            String unit = c.unit().map(Unit::id).orElse("");
            boolean parent = family.parent().id().equals(unit);
            boolean child = family.children().stream()
                    .anyMatch(member -> !unit.isEmpty() && member.id().equals(unit));
            for (Measure measure : measures) {
                if ((parent || child) && FigureCharts.speaksOf(c, measure)) {
                    chosen.add(new Mark(measure.key(), parent ? STATED : SUMMED));
                }
            }
        });
        return chosen;
    }
}
