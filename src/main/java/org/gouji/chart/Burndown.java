package org.gouji.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.text.Texts;

/**
 * How many discrepancies were open at the end of each day, until today, and how many may still be open to be done in time.
 *
 * @param days one after the other without a gap, the last is today
 * @param deadline by which day all is to be decided
 */
public record Burndown(Heading heading, List<Day> days, Optional<LocalDate> deadline) implements Chart {
    /** Key of the line of open discrepancies. */
    public static final String OPEN = "open";

    /**
     * A day at its end.
     *
     * @param open undecided discrepancies
     * @param decided those decided on that day, less those opened again
     */
    public record Day(LocalDate date, long open, long decided) {}

    public Burndown {
        days = List.copyOf(days);
    }

    /** Where the straight way from the day of most open ones to none on the deadline starts; empty without a later deadline. */
    public Optional<Day> start() {
        Optional<Day> peak = days.stream().reduce((a, b) -> b.open() > a.open() ? b : a);
        return peak.filter(day -> deadline.filter(d -> d.isAfter(day.date())).isPresent());
    }

    /** How many may be open at the end of a day to be in time, rounded up; empty before the start and without a deadline. */
    public Optional<Long> ideal(LocalDate day) {
        return start().filter(s -> !day.isBefore(s.date())).map(s -> {
            long whole = ChronoUnit.DAYS.between(s.date(), deadline.orElseThrow());
            long left = Math.max(0, ChronoUnit.DAYS.between(day, deadline.orElseThrow()));
            return BigDecimal.valueOf(s.open())
                    .multiply(BigDecimal.valueOf(left))
                    .divide(BigDecimal.valueOf(whole), 0, RoundingMode.CEILING)
                    .longValueExact();
        });
    }

    /** How many must be decided a day from tomorrow on to be done in time, rounded up; empty without a day left. */
    public Optional<Long> pace() {
        if (days.isEmpty() || deadline.isEmpty()) {
            return Optional.empty();
        }
        Day today = days.get(days.size() - 1);
        long left = ChronoUnit.DAYS.between(today.date(), deadline.get());
        return left <= 0 ? Optional.empty() : Optional.of((today.open() + left - 1) / left);
    }

    @Override
    public Grid table(Texts texts) {
        List<Grid.Column> columns = List.of(
                new Grid.Column(texts.get("chart.day"), false),
                new Grid.Column(texts.get("chart.open"), true),
                new Grid.Column(texts.get("chart.decided"), true),
                new Grid.Column(texts.get("chart.ideal"), true));
        return new Grid(
                columns,
                days.stream()
                        .map(day -> List.of(
                                day.date().toString(),
                                String.valueOf(day.open()),
                                String.valueOf(day.decided()),
                                ideal(day.date()).map(String::valueOf).orElse("")))
                        .toList());
    }

    @Override
    public List<List<Mark>> lanes() {
        return List.of(IntStream.range(0, days.size()).mapToObj(this::mark).toList());
    }

    Mark mark(int day) {
        return new Mark(OPEN, days.get(day).date().toString());
    }

    @Override
    public String tip(Mark mark, Texts texts) {
        return days.stream()
                .filter(day -> day.date().toString().equals(mark.column()))
                .findFirst()
                .map(day -> texts.get("chart.tip.day", "day", day.date(), "open", day.open(), "decided", day.decided()))
                .orElse("");
    }
}
