package org.gouji.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.text.Texts;

/**
 * Lying bars of counts in pieces: discrepancies by unit, by rule, by severity, by state.
 *
 * @param head what a bar stands for
 * @param series what the pieces stand for
 * @param bars all of them, in the order in which they are drawn
 * @param drawn how many are drawn, the first; the others stand in the table and are counted below
 * @param also key of a bar that is drawn after them wherever it stands; empty: none
 */
public record Bars(Heading heading, String head, List<Series> series, List<Bar> bars, int drawn, String also)
        implements Chart {

    /**
     * A bar.
     *
     * @param counts one for each series
     */
    public record Bar(Label label, List<Long> counts) {
        public Bar {
            counts = List.copyOf(counts);
        }

        /** How many in all. */
        public long total() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    public Bars {
        series = List.copyOf(series);
        bars = List.copyOf(bars);
        drawn = Math.min(drawn, bars.size());
    }

    /** The same, the largest first; bars of one size by name. */
    public Bars largestFirst() {
        List<Bar> sorted = bars.stream()
                .sorted(Comparator.comparing(Bar::total)
                        .reversed()
                        .thenComparing(bar -> bar.label().full())
                        .thenComparing(bar -> bar.label().key()))
                .toList();
        return new Bars(heading, head, series, sorted, drawn, also);
    }

    /** The same with other words around it. */
    public Bars with(Heading other) {
        return new Bars(other, head, series, bars, drawn, also);
    }

    /** Those that are drawn. */
    public List<Bar> shown() {
        return Stream.concat(bars.stream().limit(drawn), added().stream()).toList();
    }

    /** The bar that is drawn although it is not among the first. */
    public Optional<Bar> added() {
        return bars.stream()
                .skip(drawn)
                .filter(bar -> bar.label().key().equals(also))
                .findFirst();
    }

    /** How many bars are not drawn. */
    public int hidden() {
        return bars.size() - shown().size();
    }

    /** What the bars that are not drawn count together. */
    public long hiddenTotal() {
        return total() - shown().stream().mapToLong(Bar::total).sum();
    }

    /** What all bars count together. */
    public long total() {
        return bars.stream().mapToLong(Bar::total).sum();
    }

    @Override
    public Grid table(Texts texts) {
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(new Grid.Column(head, false));
        series.forEach(s -> columns.add(new Grid.Column(s.name(), true)));
        columns.add(new Grid.Column(texts.get("chart.total"), true));
        Stream<List<String>> rows = bars.stream().map(bar -> row(bar.label().full(), bar.counts()));
        List<Long> sums = IntStream.range(0, series.size())
                .mapToObj(
                        i -> bars.stream().mapToLong(bar -> bar.counts().get(i)).sum())
                .toList();
        return new Grid(
                columns,
                Stream.concat(rows, Stream.of(row(texts.get("chart.total"), sums)))
                        .toList());
    }

    private static List<String> row(String name, List<Long> counts) {
        List<String> row = new ArrayList<>();
        row.add(name);
        counts.forEach(count -> row.add(String.valueOf(count)));
        row.add(String.valueOf(counts.stream().mapToLong(Long::longValue).sum()));
        return row;
    }

    @Override
    public List<List<Mark>> lanes() {
        return shown().stream()
                .map(bar -> IntStream.range(0, series.size())
                        .filter(i -> bar.counts().get(i) > 0)
                        .mapToObj(i -> new Mark(bar.label().key(), series.get(i).key()))
                        .toList())
                .toList();
    }

    @Override
    public String tip(Mark mark, Texts texts) {
        Optional<Bar> bar =
                bars.stream().filter(b -> b.label().key().equals(mark.row())).findFirst();
        int piece = IntStream.range(0, series.size())
                .filter(i -> series.get(i).key().equals(mark.column()))
                .findFirst()
                .orElse(-1);
        return bar.isEmpty() || piece < 0
                ? ""
                : texts.get(
                        "chart.tip.bar",
                        "name",
                        bar.get().label().full(),
                        "series",
                        series.get(piece).name(),
                        "count",
                        bar.get().counts().get(piece),
                        "total",
                        bar.get().total());
    }
}
