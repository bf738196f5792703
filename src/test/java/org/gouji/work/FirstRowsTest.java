package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.store.ExampleReports.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Anchor;
import org.gouji.model.Decision;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.TextPlace;
import org.gouji.rule.Checked;
import org.gouji.store.ExampleReports;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;
import org.gouji.work.listing.Order;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first rows are read apart from the listing, and are always its head. */
class FirstRowsTest {
    private static final int ALL = 1_000;

    @TempDir
    Path folder;

    private ExampleWorkspace example;

    @BeforeEach
    void fill() {
        example = new ExampleWorkspace(folder.resolve("w.gouji"));
        example.put(report("青禾县水利局", 2024, "water.docx", 3));
        example.put(report("青禾县教育局", 2024, "school.docx", 4));
        example.put(report("青禾县教育局", 2023, "school-before.docx", 5));
        example.put(report("", 0, "unknown.docx", 6));
        example.reportRules = FirstRowsTest::says;
        example.importAndCheck();
        DiscrepancyRow first = example.discrepancies().get(1);
        example.review().decide(first, Decision.CONFIRMED, "", "");
    }

    @AfterEach
    void close() {
        example.close();
    }

    /** Of every severity some, in two sections and by two rules, not in the order of the list. */
    private static Checked says(Report report) {
        List<Finding> findings = new ArrayList<>();
        for (Severity severity : List.of(Severity.HINT, Severity.ERROR, Severity.WARNING, Severity.ERROR)) {
            boolean odd = findings.size() % 2 == 1;
            String rule = odd ? "T3-ROW" : "TXT-PERIOD";
            int line = findings.size();
            findings.add(new Finding(
                    rule,
                    rule,
                    severity,
                    List.of(report.source()),
                    odd ? List.of(ExampleReports.TOTAL) : List.of(),
                    Optional.of(String.valueOf(line)),
                    Optional.of("9"),
                    Message.of("rule." + rule + ".message"),
                    "9 ≠ " + line,
                    odd ? List.of() : List.of(new TextPlace(Section.OVERVIEW, 2, 1, 4)),
                    0,
                    List.of(),
                    new Anchor(rule, List.of(ExampleReports.TOTAL), Section.OVERVIEW, "", line)));
        }
        return new Checked(findings, List.of());
    }

    @Test
    void areTheHeadOfWhatTheListingSelects() {
        assertThat(beginning(Filter.ALL, ALL)).hasSize(16).isEqualTo(selected(Filter.ALL));
        assertThat(beginning(Filter.ALL, 3)).isEqualTo(selected(Filter.ALL).subList(0, 3));
        assertThat(beginning(Filter.ALL, 9)).isEqualTo(selected(Filter.ALL).subList(0, 9));
        assertThat(beginning(Filter.ALL, 0)).isEmpty();
    }

    @Test
    void fitTheFilterThatIsBroughtBackWhateverItChooses() {
        Listing listing = listing();
        for (Facet facet : Facet.values()) {
            for (String value : listing.counts(Filter.ALL, facet).keySet()) {
                Filter filter = Filter.ALL.only(facet, value);
                assertThat(beginning(filter, ALL))
                        .as("%s = %s", facet, value)
                        .isNotEmpty()
                        .isEqualTo(selected(filter));
                Filter two = filter.with(Facet.SEVERITY, Set.of("error", "hint"));
                assertThat(beginning(two, 2))
                        .as("%s = %s, errors and hints", facet, value)
                        .isEqualTo(selected(two).stream().limit(2).toList());
            }
        }
    }

    @Test
    void areNotSoughtForWords() {
        assertThat(beginning(Filter.ALL.saying("水利"), ALL)).isEmpty();
    }

    @Test
    void leaveOutReportsThatWereReplacedSince() {
        example.files.remove("water.docx");
        example.put(report("青禾县水利局", 2024, "water.docx", 7));
        example.importAll(Progress.none());
        assertThat(beginning(Filter.ALL, ALL)).hasSize(12).isEqualTo(selected(Filter.ALL));
    }

    @Test
    void tellTheNamesOfAllUnitsSoThatShortNamesStayAsTheyAre() {
        Listing begun = example.browse().first(Filter.ALL, 1).listing();
        assertThat(begun.whole()).isFalse();
        assertThat(begun.size()).isEqualTo(1);
        assertThat(begun.unitNames()).isEqualTo(listing().unitNames());
    }

    private Listing listing() {
        return example.browse().contents().listing();
    }

    private List<Integer> selected(Filter filter) {
        Listing listing = listing();
        return Arrays.stream(listing.select(filter, Order.NATURAL))
                .map(listing::number)
                .boxed()
                .toList();
    }

    private List<Integer> beginning(Filter filter, int limit) {
        return example.browse().first(filter, limit).rows().stream()
                .map(DiscrepancyRow::number)
                .toList();
    }
}
