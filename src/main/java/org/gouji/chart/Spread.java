package org.gouji.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.text.Texts;

/**
 * How a number is spread over the units of each kind: the middle half as a box, every unit or only the unusual ones as dots.
 *
 * @param measure what the number is
 * @param groups kinds from top to bottom
 */
public record Spread(Heading heading, String measure, List<Group> groups) implements Chart {
    /** Up to so many units of a kind all have a dot; of more only the unusual ones. */
    private static final int ALL_DOTS = 160;

    /** So many unusual units at most have a dot, those farthest out; all stand in the table. */
    private static final int MOST_DOTS = 60;

    /** A unit with its number. */
    public record Dot(Label unit, BigDecimal value) {}

    /** A kind with its units. Immutable; what is asked again and again is worked out once. */
    public static final class Group {
        private final Label kind;
        private final List<Dot> dots;
        private final Quartiles quartiles;
        private final List<Dot> outliers;
        private final List<Dot> drawn;

        /**
         * A kind with its units.
         *
         * @param units at least one, in whatever order
         * @param always key of a unit that has a dot however many there are; empty: none
         */
        public Group(Label kind, List<Dot> units, String always) {
            this.kind = kind;
            this.dots = units.stream()
                    .sorted(Comparator.comparing(Dot::value)
                            .thenComparing(d -> d.unit().full())
                            .thenComparing(d -> d.unit().key()))
                    .toList();
            this.quartiles =
                    Quartiles.of(dots.stream().map(Dot::value).toList()).orElseThrow();
            this.outliers = dots.stream()
                    .filter(dot -> quartiles.isOutlier(dot.value()))
                    .sorted(Comparator.comparing(Dot::value).reversed())
                    .toList();
            this.drawn = dots.size() <= ALL_DOTS ? dots : farthest(always);
        }

        private List<Dot> farthest(String always) {
            Set<Dot> farthest = outliers.stream()
                    .sorted(Comparator.comparing((Dot dot) ->
                                    dot.value().subtract(quartiles.median()).abs())
                            .reversed())
                    .limit(MOST_DOTS)
                    .collect(Collectors.toSet());
            return dots.stream()
                    .filter(dot -> farthest.contains(dot) || dot.unit().key().equals(always))
                    .toList();
        }

        /** The kind. */
        public Label kind() {
            return kind;
        }

        /** Its units, smallest number first. */
        public List<Dot> dots() {
            return dots;
        }

        /** Where the quarters of its numbers lie. */
        public Quartiles quartiles() {
            return quartiles;
        }

        /** Its unusual units, the largest number first. */
        public List<Dot> outliers() {
            return outliers;
        }

        /** Those that are drawn, smallest number first. */
        public List<Dot> drawn() {
            return drawn;
        }

        /** The smallest number that is not unusual. */
        public BigDecimal leastUsual() {
            return dots.stream()
                    .map(Dot::value)
                    .filter(value -> !quartiles.isOutlier(value))
                    .findFirst()
                    .orElse(quartiles.median());
        }

        /** The largest number that is not unusual. */
        public BigDecimal mostUsual() {
            return dots.stream()
                    .map(Dot::value)
                    .filter(value -> !quartiles.isOutlier(value))
                    .reduce((smaller, larger) -> larger)
                    .orElse(quartiles.median());
        }
    }

    public Spread {
        groups = List.copyOf(groups);
    }

    /** How many units have no dot. */
    public int hidden() {
        return groups.stream().mapToInt(g -> g.dots().size() - g.drawn().size()).sum();
    }

    @Override
    public Grid table(Texts texts) {
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(new Grid.Column(texts.get("chart.kind"), false));
        columns.add(new Grid.Column(texts.get("chart.unit"), false));
        columns.add(new Grid.Column(measure, true));
        columns.add(new Grid.Column(texts.get("chart.unusual"), false));
        Stream<List<String>> rows = groups.stream().flatMap(group -> {
            Quartiles quartiles = group.quartiles();
            List<Dot> largestFirst = new ArrayList<>(group.dots());
            java.util.Collections.reverse(largestFirst);
            return largestFirst.stream()
                    .map(dot -> List.of(
                            group.kind().full(),
                            dot.unit().full(),
                            Amount.plain(dot.value()),
                            quartiles.isOutlier(dot.value()) ? texts.get("chart.unusual.yes") : ""));
        });
        return new Grid(columns, rows.toList());
    }

    @Override
    public List<List<Mark>> lanes() {
        return groups.stream()
                .map(group ->
                        group.drawn().stream().map(dot -> mark(group, dot)).toList())
                .toList();
    }

    static Mark mark(Group group, Dot dot) {
        return new Mark(group.kind().key(), dot.unit().key());
    }

    @Override
    public String tip(Mark mark, Texts texts) {
        Optional<Group> group =
                groups.stream().filter(g -> g.kind().key().equals(mark.row())).findFirst();
        Optional<Dot> dot = group.flatMap(g -> g.dots().stream()
                .filter(d -> d.unit().key().equals(mark.column()))
                .findFirst());
        return dot.map(d -> texts.get(
                        group.get().quartiles().isOutlier(d.value()) ? "chart.tip.outlier" : "chart.tip.dot",
                        "unit",
                        d.unit().full(),
                        "measure",
                        measure,
                        "amount",
                        Amount.plain(d.value()),
                        "kind",
                        group.get().kind().full(),
                        "median",
                        Amount.plain(group.get().quartiles().median())))
                .orElse("");
    }
}
