package org.gouji.ui.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.chart.Burndown;
import org.gouji.chart.Heading;
import org.gouji.chart.Mark;
import org.gouji.model.Decision;
import org.gouji.text.BeijingTime;
import org.gouji.text.Texts;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.figures.ChartFigures;
import org.gouji.work.figures.Course;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;

/** Open discrepancies day by day: what came in with reports until then, less what was decided until then. */
final class CourseChart {
    /** A longer past says nothing about the work at hand. */
    private static final int LONGEST = 400;

    private CourseChart() {}

    static Made of(Question question, ChartFigures figures) {
        Texts texts = question.wording().texts();
        Filter filter = question.filter().without(Facet.DECISION).saying("");
        Listing listing = question.listing();
        if (listing.count(filter) == 0) {
            return Made.nothing(texts.get(listing.size() == 0 ? "chart.none.found" : "chart.none.fits"));
        }
        Course course = figures.course();
        Optional<LocalDate> deadline = figures.deadline();
        Burndown chart = new Burndown(
                new Heading(texts.get("chart.title.course"), "", List.of()), days(question, filter, course), deadline);
        ScopeWords words = new ScopeWords(question.wording(), listing.unitNames());
        chart = new Burndown(
                new Heading(
                        chart.heading().title(),
                        words.scope(filter, Set.of()),
                        notes(chart, !question.filter().words().isEmpty(), texts)),
                chart.days(),
                deadline);
        Map<Mark, Map<Facet, String>> choices = new HashMap<>();
        chart.lanes().get(0).forEach(mark -> choices.put(mark, Map.of(Facet.DECISION, Decision.OPEN.key())));
        Set<Mark> chosen =
                question.chosen().map(c -> Set.of(counted(c, question, course))).orElse(Set.of());
        return Made.of(chart, choices, chosen).until(deadline);
    }

    private static List<Burndown.Day> days(Question question, Filter filter, Course course) {
        TreeMap<LocalDate, Long> arrived = new TreeMap<>();
        Set<String> reports = filter.of(Facet.REPORT);
        question.listing().counts(filter, Facet.REPORT).forEach((report, count) -> {
            if (reports.isEmpty() || reports.contains(report)) {
                LocalDate day = Optional.ofNullable(course.arrived().get(Long.valueOf(report)))
                        .map(BeijingTime::day)
                        .orElse(question.today());
                arrived.merge(earlier(day, question.today()), (long) count, Long::sum);
            }
        });
        TreeMap<LocalDate, Long> decided = new TreeMap<>();
        for (Course.Move move : course.moves()) {
            if (fits(move.row(), filter)) {
                LocalDate day = BeijingTime.day(move.at());
                decided.merge(earlier(day, question.today()), move.open() ? -1L : 1L, Long::sum);
            }
        }
        LocalDate first = arrived.firstKey();
        first = decided.isEmpty() ? first : earlier(first, decided.firstKey());
        LocalDate from = question.today().minusDays(LONGEST).isAfter(first)
                ? question.today().minusDays(LONGEST)
                : first;
        long open = sum(arrived.headMap(from)) - sum(decided.headMap(from));
        List<Burndown.Day> days = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(question.today()); day = day.plusDays(1)) {
            long done = decided.getOrDefault(day, 0L);
            open += arrived.getOrDefault(day, 0L) - done;
            days.add(new Burndown.Day(day, Math.max(0, open), done));
        }
        return days;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static long sum(Map<LocalDate, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static boolean fits(DiscrepancyRow row, Filter filter) {
        return filter.chosen().entrySet().stream()
                .allMatch(facet -> facet.getValue().contains(facet.getKey().of(row)));
    }

    /** An open one is counted today, a decided one on the day of its decision. */
    private static Mark counted(DiscrepancyRow chosen, Question question, Course course) {
        LocalDate day = course.moves().stream()
                .filter(move -> !move.open() && move.row().keys().equals(chosen.keys()))
                .reduce((earlier, later) -> later)
                .filter(move -> chosen.decision() != Decision.OPEN)
                .map(move -> BeijingTime.day(move.at()))
                .orElse(question.today());
        return new Mark(Burndown.OPEN, day.toString());
    }

    private static List<String> notes(Burndown chart, boolean words, Texts texts) {
        List<String> notes = new ArrayList<>();
        Burndown.Day today = chart.days().get(chart.days().size() - 1);
        Optional<Long> pace = chart.pace();
        notes.add(
                chart.deadline().isEmpty()
                        ? texts.get("chart.course.no.deadline")
                        : today.open() == 0
                                ? texts.get("chart.course.done")
                                : pace.map(p -> texts.get("chart.course.pace", "open", today.open(), "pace", p))
                                        .orElse(texts.get("chart.course.late", "open", today.open())));
        notes.add(texts.get(words ? "chart.course.how.words" : "chart.course.how"));
        return notes;
    }
}
