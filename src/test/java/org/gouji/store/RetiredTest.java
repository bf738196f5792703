package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.store.ExampleReports.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said of a report whose place a corrected one took counts no more, from the very moment on. */
class RetiredTest {
    private static final Instant CHECKED = Instant.parse("2026-03-02T12:00:00Z");
    private static final Report EARLIER = report("青禾县水利局", 2023, "a.docx", 3);
    private static final Report LATER = report("青禾县水利局", 2024, "b.docx", 4);

    @TempDir
    Path folder;

    private Workspace workspace;
    private final Map<SourceFile, Long> numbers = new java.util.HashMap<>();

    @BeforeEach
    void check() {
        workspace = Workspace.open(folder.resolve("w.gouji"));
        workspace.write(session -> {
            session.reports().save(EARLIER, "/a.docx", CHECKED.minusSeconds(9));
            session.reports().save(LATER, "/b.docx", CHECKED.minusSeconds(9));
            session.reports().list().forEach(head -> numbers.put(head.source(), head.id()));
            long run = session.findings().start(CHECKED);
            add(session, run, LATER, ExampleReports.finding(LATER, ExampleReports.TOTAL, "2", "1", 0));
            add(session, run, LATER, ExampleReports.carry(EARLIER, LATER));
            add(session, run, EARLIER, ExampleReports.finding(EARLIER, ExampleReports.TOTAL, "2", "1", 0));
            session.findings().finish(run, CHECKED.plusSeconds(1));
        });
    }

    private void add(Session session, long run, Report of, Finding finding) {
        long number = numbers.get(of.source());
        String key = "k" + finding.rule() + number;
        session.findings()
                .add(
                        run,
                        new CheckedReport(number, List.of(new KeyedFinding(number, key, finding)), List.of()),
                        numbers);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<Integer> columns() {
        List<Integer> reports = new ArrayList<>();
        workspace.read(session -> {
            session.discrepancies().columns((number, report, phrase, kinds, codes) -> reports.add(report));
            return reports;
        });
        return reports;
    }

    private void correct(Instant at) {
        workspace.write(session -> session.reports().save(report("青禾县水利局", 2023, "a.docx", 7), "/a.docx", at));
    }

    @Test
    void allCountsAsLongAsNothingIsCorrected() {
        assertThat(columns()).hasSize(3);
    }

    @Test
    void whatNamesAReportThatWasCorrectedWithinTheSecondOfTheCheckCountsNoMore() {
        correct(CHECKED.plusMillis(500));
        assertThat(columns()).hasSize(2);
    }

    @Test
    void whatWasCorrectedInTheSameInstantCountsNoMore() {
        correct(CHECKED);
        assertThat(columns()).hasSize(2);
    }

    @Test
    void whatWasCorrectedAFractionBeforeTheCheckWasSeenByIt() {
        correct(CHECKED.minusMillis(500));
        assertThat(columns()).hasSize(3);
    }
}
