package org.gouji.samples;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The equations of the form, written once more and apart from the product, so that the samples are checked by
 * something that does not share its mistakes. A broken equation reads {@code RULE | cell | expected | actual}.
 */
record SampleArithmetic(Form form, Map<String, String> figures) {

    /** The equations within one report that do not hold. */
    Set<String> broken() {
        Set<String> broken = new LinkedHashSet<>();
        for (String row : form.columns().keySet()) {
            if (!row.startsWith("T2.")) {
                List<String> columns = form.columns().get(row);
                Stream<String> parts = columns.stream().limit(columns.size() - 1L);
                compare(
                        broken,
                        row.startsWith("T3.") ? "T3-ROW" : "T4-SUM",
                        row + ".total",
                        sum(parts.map(column -> row + "." + column)),
                        sum(row + ".total"));
            }
        }
        for (String column : form.columns().get("T3.new")) {
            String total = "T3.total." + column;
            compare(broken, "T3-COL", total, sum(results().map(row -> row + "." + column)), sum(total));
            compare(
                    broken,
                    "T3-BALANCE",
                    total,
                    sum("T3.new." + column, "T3.carried_in." + column),
                    sum(total, "T3.carried_out." + column));
        }
        return broken;
    }

    /** What of this report does not follow from last year's. */
    Set<String> brokenSince(SampleArithmetic last) {
        Set<String> broken = new LinkedHashSet<>();
        for (String column : form.columns().get("T3.new")) {
            String carriedIn = "T3.carried_in." + column;
            compare(broken, "YEAR-CARRY", carriedIn, last.sum("T3.carried_out." + column), sum(carriedIn));
        }
        for (String row : List.of("T2.regulations", "T2.normative")) {
            OptionalInt start = last.sum(row + ".valid");
            OptionalInt made = sum(row + ".made");
            OptionalInt repealed = sum(row + ".repealed");
            if (start.isPresent() && made.isPresent() && repealed.isPresent()) {
                int due = start.getAsInt() + made.getAsInt() - repealed.getAsInt();
                compare(broken, "YEAR-STOCK", row + ".valid", OptionalInt.of(due), sum(row + ".valid"));
            }
        }
        return broken;
    }

    private Stream<String> results() {
        return form.columns().keySet().stream()
                .dropWhile(row -> !row.equals("T3.granted"))
                .takeWhile(row -> !row.equals("T3.total"));
    }

    private static void compare(
            Set<String> broken, String rule, String cell, OptionalInt expected, OptionalInt actual) {
        if (expected.isPresent() && actual.isPresent() && expected.getAsInt() != actual.getAsInt()) {
            broken.add("%s | %s | %d | %d".formatted(rule, cell, expected.getAsInt(), actual.getAsInt()));
        }
    }

    private OptionalInt sum(String... addresses) {
        return sum(Stream.of(addresses));
    }

    /** Empty where a cell is missing or unreadable: such an equation is not judged. A blank counts as zero. */
    private OptionalInt sum(Stream<String> addresses) {
        List<String> texts = addresses
                .map(address -> figures.getOrDefault(address, Sample.MISSING))
                .map(text -> text.equals(Sample.BLANK) ? "0" : text)
                .toList();
        return texts.stream().allMatch(text -> text.matches("\\d+"))
                ? OptionalInt.of(texts.stream().mapToInt(Integer::parseInt).sum())
                : OptionalInt.empty();
    }
}
