package org.gouji.ui.overview;

import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.gouji.work.overview.OverviewReport;

/** Sorts units; ties stay in the order of the roster. A name's pinyin is looked up once. */
final class LineOrder {
    private final Map<String, CollationKey> keys = new HashMap<>();

    List<OverviewLine> sorted(List<OverviewLine> lines, OverviewSort sort) {
        return sort.column()
                .map(this::order)
                .map(order -> sort.descending() ? order.reversed() : order)
                .map(order -> lines.stream().sorted(order).toList())
                .orElse(lines);
    }

    private Comparator<OverviewLine> order(OverviewColumn column) {
        return switch (column) {
            case UNIT -> byPinyin();
            case COVERAGE -> Comparator.comparing(line -> line.cell().coverage());
            case VERDICT ->
                Comparator.comparingInt(line -> line.report()
                        .flatMap(OverviewReport::verdict)
                        .map(Enum::ordinal)
                        .orElse(Integer.MAX_VALUE));
            case SIGNED ->
                Comparator.comparing(line -> line.report()
                        .flatMap(OverviewReport::signed)
                        .map(signed -> signed.changed() ? 0 : 1)
                        .orElse(2));
            case ERRORS -> Comparator.comparingInt(line -> line.open().errors());
            case WARNINGS -> Comparator.comparingInt(line -> line.open().warnings());
            case HINTS -> Comparator.comparingInt(line -> line.open().hints());
            case READING -> number(report -> report.unread() + report.doubtful());
            case ALIKE -> number(report -> report.alike().size());
            case RECEIVED -> Comparator.comparing(line -> line.cell().received().orElse(LocalDate.MAX));
            case DEADLINE ->
                Comparator.comparing(
                        line -> line.unit().deadline().map(MonthDay::toString).orElse(""));
            case VERSION -> number(OverviewReport::version);
            case REPORTS ->
                Comparator.comparingInt(line -> line.cell().reports().size());
        };
    }

    private Comparator<OverviewLine> byPinyin() {
        Collator pinyin = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
        return Comparator.comparing(line -> keys.computeIfAbsent(line.unit().name(), pinyin::getCollationKey));
    }

    /** Who has no report stands below those with nothing. */
    private static Comparator<OverviewLine> number(ToIntFunction<OverviewReport> of) {
        return Comparator.comparingInt(line -> line.report().map(of::applyAsInt).orElse(-1));
    }
}
