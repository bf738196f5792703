package org.gouji.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.text.Texts;

/**
 * A number over years: one unit's, and the median of its kind.
 *
 * @param measure what the number is
 * @param years in their order
 * @param lines each with a value for every year
 * @param bases of how many reports the last line's values are medians, for every year
 */
public record Lines(Heading heading, String measure, List<Label> years, List<Line> lines, List<Integer> bases)
        implements Chart {

    /**
     * A line.
     *
     * @param values one for each year; empty where nothing is known: the line has a gap there
     */
    public record Line(Series series, List<Optional<BigDecimal>> values) {
        public Line {
            values = List.copyOf(values);
        }
    }

    public Lines {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
        bases = List.copyOf(bases);
    }

    @Override
    public Grid table(Texts texts) {
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(new Grid.Column(texts.get("chart.year"), false));
        lines.forEach(line -> columns.add(new Grid.Column(line.series().name(), true)));
        columns.add(new Grid.Column(texts.get("chart.base"), true));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            List<String> row = new ArrayList<>();
            row.add(years.get(i).full());
            for (Line line : lines) {
                row.add(Amount.plain(line.values().get(i), texts));
            }
            row.add(String.valueOf(bases.get(i)));
            rows.add(row);
        }
        return new Grid(columns, rows);
    }

    @Override
    public List<List<Mark>> lanes() {
        return lines.stream()
                .map(line -> IntStream.range(0, years.size())
                        .filter(i -> line.values().get(i).isPresent())
                        .mapToObj(
                                i -> new Mark(line.series().key(), years.get(i).key()))
                        .toList())
                .toList();
    }

    @Override
    public String tip(Mark mark, Texts texts) {
        for (Line line : lines) {
            for (int i = 0; i < years.size(); i++) {
                Optional<BigDecimal> value = line.values().get(i);
                if (mark.equals(new Mark(line.series().key(), years.get(i).key())) && value.isPresent()) {
                    return texts.get(
                            "chart.tip.point",
                            "series",
                            line.series().name(),
                            "year",
                            years.get(i).full(),
                            "measure",
                            measure,
                            "amount",
                            Amount.plain(value.get()));
                }
            }
        }
        return "";
    }
}
