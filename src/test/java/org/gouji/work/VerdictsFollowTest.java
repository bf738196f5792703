package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.store.ExampleReports.finding;
import static org.gouji.store.ExampleReports.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.Decision;
import org.gouji.rule.Checked;
import org.gouji.store.ExampleReports;
import org.gouji.work.listing.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verdict on a report follows every decision without reading all discrepancies again. */
class VerdictsFollowTest {
    @TempDir
    Path folder;

    @Test
    void aListingThatWasToldOfADecisionJudgesAsOneThatIsReadAnew() {
        try (ExampleWorkspace example = new ExampleWorkspace(folder.resolve("w.gouji"))) {
            example.put(report("青禾县水利局", 2024, "water.docx", 3));
            example.put(report("青禾县教育局", 2024, "school.docx", 4));
            example.put(report("青禾县民政局", 2024, "welfare.docx", 5));
            example.reportRules = r -> new Checked(
                    r.source().path().startsWith("welfare")
                            ? List.of()
                            : List.of(
                                    finding(r, ExampleReports.TOTAL, "2", "1", 0),
                                    finding(r, CellId.parse("T3.total.natural"), "5", "4", 0)),
                    List.of());
            example.importAndCheck();
            Listing listing = example.browse().contents().listing();
            assertSame(example, listing);
            for (Decision decision : List.of(Decision.DISMISSED, Decision.CONFIRMED, Decision.OPEN)) {
                for (DiscrepancyRow row : example.discrepancies()) {
                    example.review().decide(row, decision, "已核实", "");
                    listing = listing.noted(new int[] {row.number()});
                    assertSame(example, listing);
                }
            }
        }
    }

    @Test
    void whoWasNotCheckedHasNone() {
        try (ExampleWorkspace example = new ExampleWorkspace(folder.resolve("w.gouji"))) {
            example.put(report("青禾县水利局", 2024, "water.docx", 3));
            example.importAll(Progress.none());
            Contents contents = example.browse().contents();
            assertThat(contents.reports())
                    .hasSize(1)
                    .allMatch(row -> row.verdict().isEmpty());
            assertThat(contents.listing().verdict(contents.reports().get(0).id()))
                    .isEmpty();
            assertThat(contents.listing().verdict(4_711)).isEqualTo(Optional.empty());
        }
    }

    private static void assertSame(ExampleWorkspace example, Listing listing) {
        for (ReportRow row : example.browse().contents().reports()) {
            assertThat(row.verdict()).isPresent().isEqualTo(listing.verdict(row.id()));
        }
    }
}
