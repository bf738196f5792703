package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.rule.Checked;
import org.gouji.store.ExampleReports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BringInTest {
    @TempDir
    Path folder;

    private final List<String> seen = new ArrayList<>();
    private ExampleWorkspace example;

    @BeforeEach
    void open() {
        example = new ExampleWorkspace(folder.resolve("w.gouji"));
        example.reportRules = report -> new Checked(List.of(finding(report)), List.of());
    }

    @AfterEach
    void close() {
        example.close();
    }

    @Test
    void showsFindingsOfTheFirstReportsLongBeforeTheLastIsRead() {
        put(0, 200);
        example.bringIn().run(List.of(), Progress.none(), this::look);
        assertThat(seen).startsWith("10 of 10 checked, 10 found", "20 of 10 checked, 10 found");
        assertThat(seen.get(seen.size() - 1)).isEqualTo("174 of 74 checked, 74 found");
    }

    @Test
    void givesNoVerdictOnAReportThatNoCheckHasSeen() {
        put(0, 30);
        example.bringIn().run(List.of(), Progress.none(), () -> {});
        assertThat(example.browse().reports()).hasSize(30);
        assertThat(example.browse().reports().stream().filter(r -> r.verdict().isPresent()))
                .hasSize(10);
    }

    @Test
    void doesNotCheckManyReportsAgainForAFew() {
        put(0, 60);
        example.importAndCheck();
        put(60, 60);
        example.bringIn().run(List.of(), Progress.none(), this::look);
        assertThat(seen).isNotEmpty().allMatch(s -> s.endsWith("of 60 checked, 60 found"));
    }

    @Test
    void stopsInACheckOnTheWayAndKeepsWhatWasRead() {
        put(0, 60);
        int[] asked = {0};
        ImportOutcome outcome = example.bringIn()
                .run(
                        List.of(),
                        new Progress() {
                            @Override
                            public void step(int done, int total, String what) {
                                asked[0] += done == 9 ? 1 : 0;
                            }

                            @Override
                            public boolean cancelled() {
                                return asked[0] > 0;
                            }
                        },
                        () -> {});
        assertThat(outcome.cancelled()).isTrue();
        assertThat(example.browse().reports())
                .isNotEmpty()
                .allMatch(r -> r.verdict().isEmpty());
    }

    private void put(int from, int reports) {
        for (int i = from; i < from + reports; i++) {
            example.put(ExampleReports.report("单位" + i, 2023, String.format("r%03d.docx", i), i));
        }
    }

    private void look() {
        List<ReportRow> reports = example.browse().reports();
        long checked = reports.stream()
                .map(ReportRow::verdict)
                .filter(Optional::isPresent)
                .count();
        seen.add(reports.size() + " of " + checked + " checked, "
                + example.discrepancies().size() + " found");
    }

    private static Finding finding(Report report) {
        return ExampleReports.finding(report, CellId.parse("T3.granted.natural"), "1", "2", 0);
    }
}
