package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.store.ExampleReports.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.gouji.model.Anchor;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.rule.Checked;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;
import org.gouji.work.listing.Order;

/**
 * Sorted by what is expected or there: numbers by size, then texts by the number they begin with, then nothing; equal ones as the
 * check has them.
 */
class SortingProperties {
    private static final CellId CELL = CellId.parse("T3.new.total");

    @Provide
    Arbitrary<Optional<String>> values() {
        return Arbitraries.of("0", "1", "2", "10", "9", "-3", "12.5", "1234567890123", "无", "12件", "未填")
                .optional(0.8);
    }

    @Property(tries = 30)
    void sortsByValueAndLeavesEqualOnesInTheOrderOfTheCheck(
            @ForAll @Size(min = 2, max = 20) List<@From("values") Optional<String>> values) throws IOException {
        Path folder = Files.createTempDirectory("sorting");
        try (ExampleWorkspace example = new ExampleWorkspace(folder.resolve("w.gouji"))) {
            example.put(report("青禾县水利局", 2024, "water.docx", 3));
            example.put(report("信息办", 2023, "office.docx", 4));
            example.reportRules = r -> new Checked(findings(r, values), List.of());
            example.importAndCheck();
            List<DiscrepancyRow> rows = example.discrepancies();
            for (Order.By by : List.of(Order.By.EXPECTED, Order.By.ACTUAL)) {
                Function<DiscrepancyRow, Optional<String>> value = by == Order.By.EXPECTED
                        ? row -> row.discrepancy().chief().expected()
                        : row -> row.discrepancy().chief().actual();
                Comparator<DiscrepancyRow> upwards = Comparator.comparing(value, SortingProperties::compare);
                assertThat(shown(example, by, false)).as("%s up %s", by, values).isEqualTo(sorted(rows, upwards));
                assertThat(shown(example, by, true))
                        .as("%s down %s", by, values)
                        .isEqualTo(sorted(rows, upwards.reversed()));
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static List<Integer> shown(ExampleWorkspace example, Order.By by, boolean descending) {
        Listing listing = example.browse().contents().listing();
        return Arrays.stream(listing.select(Filter.ALL, Order.NATURAL.sorted(by, descending)))
                .mapToObj(listing::number)
                .toList();
    }

    private static List<Integer> sorted(List<DiscrepancyRow> rows, Comparator<DiscrepancyRow> order) {
        return rows.stream().sorted(order).map(DiscrepancyRow::number).toList();
    }

    private static int compare(Optional<String> one, Optional<String> other) {
        return Comparator.comparing(SortingProperties::kind)
                .thenComparing(SortingProperties::size)
                .thenComparing(v -> v.orElse(""))
                .compare(one, other);
    }

    private static int kind(Optional<String> value) {
        return value.isEmpty() ? 2 : value.get().matches("-?[0-9.]+") ? 0 : 1;
    }

    private static BigDecimal size(Optional<String> value) {
        String digits = value.orElse("").replaceFirst("^(-?[0-9.]*).*", "$1");
        return digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    private static List<Finding> findings(Report report, List<Optional<String>> values) {
        return new ArrayList<>(IntStream.range(0, values.size())
                .mapToObj(i -> new Finding(
                        "T3-ROW",
                        "T3-ROW",
                        Severity.values()[i % 3],
                        List.of(report.source()),
                        List.of(CELL),
                        values.get(i),
                        values.get((i + 1) % values.size()),
                        new Message("rule.T3-ROW.message", Map.of("cell", CELL.address())),
                        "",
                        List.of(),
                        0,
                        List.of(),
                        new Anchor("T3-ROW", List.of(), Section.REQUESTS, "s" + i, 0)))
                .toList());
    }
}
