package org.gouji.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.text.Texts;

/**
 * What a parent states beside what its children add up to.
 *
 * @param stated the parent's bars
 * @param summed the children's bars
 * @param pairs from top to bottom
 */
public record Pairs(Heading heading, Series stated, Series summed, List<Pair> pairs) implements Chart {

    /**
     * Two bars; one is empty where no report says.
     *
     * @param whole whether every child is in the sum; without one of them the two cannot be held against each other
     */
    public record Pair(Label measure, Optional<BigDecimal> stated, Optional<BigDecimal> summed, boolean whole) {

        /** By how much the parent states more than its children; empty where that cannot be said. */
        public Optional<BigDecimal> gap() {
            return stated.filter(s -> whole).flatMap(s -> summed.map(s::subtract));
        }

        /** Whether both are known and differ. */
        public boolean differs() {
            return gap().filter(g -> g.signum() != 0).isPresent();
        }
    }

    public Pairs {
        pairs = List.copyOf(pairs);
    }

    @Override
    public Grid table(Texts texts) {
        List<Grid.Column> columns = List.of(
                new Grid.Column(texts.get("chart.measure"), false),
                new Grid.Column(stated.name(), true),
                new Grid.Column(summed.name(), true),
                new Grid.Column(texts.get("chart.gap"), true));
        List<List<String>> rows = new ArrayList<>();
        for (Pair pair : pairs) {
            rows.add(List.of(
                    pair.measure().full(),
                    Amount.plain(pair.stated(), texts),
                    Amount.plain(pair.summed(), texts),
                    pair.gap().map(Amount::plain).orElse("")));
        }
        return new Grid(columns, rows);
    }

    @Override
    public List<List<Mark>> lanes() {
        return pairs.stream()
                .map(pair -> {
                    List<Mark> lane = new ArrayList<>();
                    pair.stated()
                            .ifPresent(v -> lane.add(new Mark(pair.measure().key(), stated.key())));
                    pair.summed()
                            .ifPresent(v -> lane.add(new Mark(pair.measure().key(), summed.key())));
                    return List.copyOf(lane);
                })
                .toList();
    }

    /** What stands at the end of a pair: nothing where it agrees, else by how much the parent states more or less. */
    String gapWords(Pair pair, Texts texts) {
        return pair.gap()
                .filter(g -> g.signum() != 0)
                .map(g -> texts.get(g.signum() > 0 ? "chart.gap.more" : "chart.gap.less", "gap", Amount.plain(g.abs())))
                .orElse("");
    }

    @Override
    public String tip(Mark mark, Texts texts) {
        return pairs.stream()
                .filter(pair -> pair.measure().key().equals(mark.row()))
                .findFirst()
                .map(pair -> texts.get(
                        pair.differs() ? "chart.tip.pair.gap" : "chart.tip.pair",
                        "measure",
                        pair.measure().full(),
                        "stated",
                        Amount.plain(pair.stated(), texts),
                        "summed",
                        Amount.plain(pair.summed(), texts),
                        "gap",
                        gapWords(pair, texts)))
                .orElse("");
    }
}
