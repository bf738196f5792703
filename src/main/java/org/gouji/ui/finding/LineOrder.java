package org.gouji.ui.finding;

import java.math.BigDecimal;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Sorts lines: words by pinyin, numbers by size, ties in the order of the check. Collation keys are made once a word, not once a comparison. */
final class LineOrder {
    private final Collator pinyin = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
    private final Map<String, CollationKey> keys = new HashMap<>();

    /** {@code lines} in the order of {@code sort}. */
    List<FindingLine> sorted(List<FindingLine> lines, Sort sort) {
        if (sort.equals(Sort.natural())) {
            return lines;
        }
        Comparator<FindingLine> order = order(sort.column());
        return lines.stream()
                .sorted(sort.descending() ? order.reversed() : order)
                .toList();
    }

    private Comparator<FindingLine> order(Column column) {
        return switch (column) {
            case SEVERITY -> Comparator.comparing(FindingLine::severity);
            case YEAR -> Comparator.comparing(FindingLine::year);
            case STATE -> Comparator.comparing(FindingLine::decision);
            case EXPECTED -> numbers(FindingLine::expected);
            case ACTUAL -> numbers(FindingLine::actual);
            case UNIT -> words(FindingLine::unit);
            case WHERE -> words(FindingLine::where);
            case PROBLEM -> words(FindingLine::problem);
        };
    }

    private Comparator<FindingLine> words(Function<FindingLine, String> word) {
        return Comparator.comparing(line -> keys.computeIfAbsent(word.apply(line), pinyin::getCollationKey));
    }

    /** Numbers by size, before everything that is none. */
    private Comparator<FindingLine> numbers(Function<FindingLine, String> text) {
        Map<String, BigDecimal> values = new HashMap<>();
        Function<FindingLine, BigDecimal> value = line -> values.computeIfAbsent(text.apply(line), LineOrder::number);
        return Comparator.comparing(value, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(words(text));
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
