package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.Report;
import org.gouji.model.Unit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Report WATER = ExampleReports.report("青禾县水利局", 2024, "a.docx", 3);
    private static final Report CORRECTED = ExampleReports.report("青禾县水利局", 2024, "a.docx", 4);
    private static final Report OTHER_UNIT = ExampleReports.report("青禾县教育局", 2024, "a.docx", 5);

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("w.gouji"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private boolean save(Report report, String location) {
        return workspace.change(s -> s.reports().save(report, location, NOON));
    }

    private List<ReportHead> list() {
        return workspace.read(s -> s.reports().list());
    }

    @Test
    void givesTheWordsOfAReportWithoutItsFigures() {
        save(WATER, "/a.docx");
        long id = list().get(0).id();
        Report words =
                workspace.<Optional<Report>>read(s -> s.reports().words(id)).orElseThrow();
        assertThat(words.paragraphs()).isEqualTo(WATER.paragraphs()).isNotEmpty();
        assertThat(words.source()).isEqualTo(WATER.source());
        assertThat(words.unit()).isEqualTo(WATER.unit());
        assertThat(words.year()).isEqualTo(WATER.year());
        assertThat(words.figures()).isEmpty();
        assertThat(workspace.<Optional<Report>>read(s -> s.reports().words(99))).isEmpty();
    }

    @Test
    void keepsOneContentOnceWhereverItIsSeen() {
        assertThat(save(WATER, "/a.docx")).isTrue();
        assertThat(save(WATER, "/a.docx")).isFalse();
        assertThat(save(WATER, "/copy/a.docx")).isFalse();
        assertThat(list()).hasSize(1);
    }

    @Test
    void aCorrectedFileTakesThePlaceOfTheOldOne() {
        save(WATER, "/a.docx");
        assertThat(save(CORRECTED, "/a.docx")).isTrue();
        assertThat(list()).extracting(ReportHead::source).containsExactly(CORRECTED.source());
    }

    @Test
    void tellsTheHeadOfOneReportAsTheListDoes() {
        save(WATER, "/a.docx");
        ReportHead listed = list().get(0);
        Optional<ReportHead> same = workspace.read(s -> s.reports().head(listed.id()));
        Optional<ReportHead> none = workspace.read(s -> s.reports().head(listed.id() + 1));
        assertThat(same).contains(listed);
        assertThat(none).isEmpty();
    }

    @Test
    void theOldContentBackInTheFileIsListedAgain() {
        save(WATER, "/a.docx");
        save(CORRECTED, "/a.docx");
        assertThat(save(WATER, "/a.docx")).isTrue();
        assertThat(list()).extracting(ReportHead::source).containsExactly(WATER.source());
    }

    @Test
    void aFileOverwrittenByAnotherUnitsReportTakesNothingAway() {
        save(WATER, "/a.docx");
        save(OTHER_UNIT, "/a.docx");
        assertThat(list()).hasSize(2);
    }

    @Test
    void aReportStillSeenElsewhereStaysListedThere() {
        save(WATER, "/a.docx");
        Report copy = new Report(
                new org.gouji.model.SourceFile("b.docx", WATER.source().sha256()),
                WATER.unit(),
                WATER.year(),
                WATER.edition(),
                WATER.title(),
                WATER.paragraphs(),
                WATER.figures(),
                WATER.tables());
        save(copy, "/b.docx");
        save(CORRECTED, "/a.docx");
        assertThat(list()).extracting(h -> h.source().path()).containsExactly("a.docx", "b.docx");
    }

    @Test
    void reportsOfOneNameShareAUnit() {
        save(WATER, "/a.docx");
        save(ExampleReports.report("青禾县水利局", 2023, "b.docx", 1), "/b.docx");
        save(ExampleReports.report("", 0, "c.docx", 1), "/c.docx");
        List<ReportHead> heads = list();
        assertThat(heads)
                .extracting(ReportHead::year)
                .containsExactly(Optional.of(2023), Optional.of(2024), Optional.empty());
        assertThat(heads.get(0).unit())
                .isEqualTo(heads.get(1).unit())
                .map(Unit::name)
                .contains("青禾县水利局");
        assertThat(heads.get(2).unit()).isEmpty();
    }

    @Test
    void groupsByUnitInTheOrderOfPaths() {
        save(ExampleReports.report("甲", 2024, "z.docx", 1), "/1");
        save(ExampleReports.report("乙", 2024, "y.docx", 1), "/2");
        save(ExampleReports.report("甲", 2023, "a.docx", 1), "/3");
        save(ExampleReports.report("", 0, "u.docx", 1), "/4");
        save(ExampleReports.report("", 0, "v.docx", 1), "/5");
        assertThat(workspace.<List<List<Long>>>read(s -> s.reports().byUnit()))
                .containsExactlyInAnyOrder(List.of(3L, 1L), List.of(2L), List.of(4L), List.of(5L));
    }

    @Test
    void figuresComeBackInTheOrderOfTheForm() {
        save(WATER, "/a.docx");
        List<CellId> cells = List.copyOf(
                workspace.read(s -> s.reports().load(1)).orElseThrow().figures().keySet());
        assertThat(cells).isEqualTo(List.copyOf(WATER.figures().keySet())).hasSize(200);
    }
}
