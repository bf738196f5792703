package org.gouji.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.text.Texts;

/**
 * What a whole is made of, year by year: bars of one length in pieces.
 *
 * @param head what a bar stands for
 * @param series what the pieces stand for
 * @param years bars from top to bottom
 */
public record Shares(Heading heading, String head, List<Series> series, List<Year> years) implements Chart {

    /**
     * A bar.
     *
     * @param amounts one for each series; empty where a report does not say
     */
    public record Year(Label label, List<Optional<BigDecimal>> amounts) {
        public Year {
            amounts = List.copyOf(amounts);
        }

        /** What all known pieces add up to. */
        public BigDecimal whole() {
            return amounts.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    public Shares {
        series = List.copyOf(series);
        years = List.copyOf(years);
    }

    @Override
    public Grid table(Texts texts) {
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(new Grid.Column(head, false));
        for (Series s : series) {
            columns.add(new Grid.Column(s.name(), true));
            columns.add(new Grid.Column("%", true));
        }
        columns.add(new Grid.Column(texts.get("chart.total"), true));
        return new Grid(columns, years.stream().map(year -> row(year, texts)).toList());
    }

    private static List<String> row(Year year, Texts texts) {
        List<String> row = new ArrayList<>();
        row.add(year.label().full());
        for (Optional<BigDecimal> amount : year.amounts()) {
            row.add(Amount.plain(amount, texts));
            row.add(amount.flatMap(a -> Amount.percent(a, year.whole())).orElse(""));
        }
        row.add(Amount.plain(year.whole()));
        return row;
    }

    @Override
    public List<List<Mark>> lanes() {
        return years.stream()
                .map(year -> IntStream.range(0, series.size())
                        .filter(i -> year.amounts()
                                .get(i)
                                .filter(a -> a.signum() > 0)
                                .isPresent())
                        .mapToObj(
                                i -> new Mark(year.label().key(), series.get(i).key()))
                        .toList())
                .toList();
    }

    @Override
    public String tip(Mark mark, Texts texts) {
        for (Year year : years) {
            for (int i = 0; i < series.size(); i++) {
                Optional<BigDecimal> amount = year.amounts().get(i);
                if (mark.equals(new Mark(year.label().key(), series.get(i).key())) && amount.isPresent()) {
                    return texts.get(
                            "chart.tip.share",
                            "year",
                            year.label().full(),
                            "series",
                            series.get(i).name(),
                            "amount",
                            Amount.plain(amount.get()),
                            "percent",
                            Amount.percent(amount.get(), year.whole()).orElse(""),
                            "whole",
                            Amount.plain(year.whole()));
                }
            }
        }
        return "";
    }

    /** What is written into a piece: the count, and the share where there is room for it. */
    String piece(int year, int piece) {
        Year bar = years.get(year);
        return bar.amounts()
                .get(piece)
                .filter(a -> a.signum() > 0)
                .map(Amount::plain)
                .orElse("");
    }

    /** A piece's share of its bar in words. */
    String share(int year, int piece) {
        Year bar = years.get(year);
        return bar.amounts()
                .get(piece)
                .flatMap(a -> Amount.percent(a, bar.whole()))
                .orElse("");
    }
}
