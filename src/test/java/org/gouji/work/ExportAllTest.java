package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gouji.model.Decision;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.model.Unit;
import org.gouji.store.Workspace;
import org.gouji.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the shipped samples through decisions to all that leaves the office. */
class ExportAllTest {
    private static final String COMMENT = "只给自己看的备注";
    private static final String REASON = "机构改革";
    private static final String ABSENT = "桐江县白鹭洲镇人民政府";

    @TempDir
    Path folder;

    private Toolbox tools;
    private Workspace workspace;
    private List<String> units;

    @BeforeEach
    void importAndDecide() {
        Toolbox shipped = Toolbox.load();
        tools = new Toolbox(
                shipped.forms(),
                shipped.reader(),
                shipped.rules(),
                Clock.fixed(Instant.parse("2024-02-04T20:00:00Z"), ZoneOffset.UTC));
        workspace = Workspace.open(folder.resolve("样例.gouji"));
        new ImportReports(tools, workspace).run(List.of(Path.of("resources/samples")), Progress.none());
        Browse browse = new Browse(workspace);
        units = browse.reports().stream()
                .flatMap(r -> r.unit().stream())
                .map(Unit::name)
                .distinct()
                .toList();
        List<RosterEntry> entries = new ArrayList<>();
        Stream.concat(units.stream(), Stream.of(ABSENT))
                .forEach(unit -> entries.add(
                        new RosterEntry(unit, Optional.empty(), RosterEntry.Kind.OTHER, List.of(), Optional.empty())));
        workspace.write(session -> session.rosters().replace(new Roster(entries)));
        new CheckReports(tools, workspace).run(Progress.none());
        Review review = new Review(tools, workspace);
        List<DiscrepancyRow> rows = browse.discrepancies();
        for (int i = 0; i < rows.size(); i++) {
            boolean dismissed = i % 2 == 1;
            review.decide(
                    rows.get(i), dismissed ? Decision.DISMISSED : Decision.CONFIRMED, dismissed ? REASON : "", COMMENT);
        }
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void everyUnitGetsALetterAndEveryMissingReportAReminder() throws IOException {
        ExportAll.Outcome outcome = export(folder.resolve("对外"));

        assertThat(outcome.complete()).isTrue();
        assertThat(names(folder.resolve("对外/审核意见")))
                .containsExactlyInAnyOrderElementsOf(
                        units.stream().map(unit -> unit + ".docx").toList());
        assertThat(names(folder.resolve("对外/提醒函"))).anyMatch(name -> name.startsWith(ABSENT));
        assertThat(names(folder.resolve("对外"))).contains("审核情况通报.docx", "问题台账.xlsx");
        String reminder = word(outcome.files().stream()
                .filter(f -> f.getFileName().toString().startsWith(ABSENT))
                .findFirst()
                .orElseThrow());
        assertThat(reminder)
                .contains(ABSENT + "：", "提醒函", "年度报告制度", "2024年2月5日")
                .doesNotContain("第四十九条");
    }

    @Test
    void neitherCommentsNorWhatWasDismissedGoesOut() throws IOException {
        ExportAll.Outcome outcome = export(folder.resolve("对外"));
        long confirmed = new Browse(workspace)
                .discrepancies().stream()
                        .filter(r -> r.decision() == Decision.CONFIRMED)
                        .count();

        for (Path file : outcome.files()) {
            String text = file.toString().endsWith(".xlsx") ? sheet(file) : word(file);
            assertThat(text).doesNotContain(COMMENT, REASON, "rule.", "memo.");
        }
        assertThat(sheet(folder.resolve("对外/问题台账.xlsx")).lines().filter(l -> l.contains("确认")))
                .hasSize((int) confirmed);
        assertThat(word(folder.resolve("对外/审核情况通报.docx"))).contains("确认问题" + confirmed + "处");
    }

    @Test
    void theSameWorkspaceGivesTheSameFiles() throws IOException {
        List<Path> first = export(folder.resolve("一")).files();
        List<Path> second = export(folder.resolve("二")).files();

        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).hasSameBinaryContentAs(first.get(i));
        }
    }

    @Test
    void cancelledItStopsBetweenTwoFiles() {
        ExportAll.Outcome outcome = new ExportAll(tools, workspace)
                .run(new ExportAll.Request(false, Language.ZH), folder.resolve("对外"), new Progress() {
                    private int done;

                    @Override
                    public void step(int now, int total, String what) {
                        done = now;
                    }

                    @Override
                    public boolean cancelled() {
                        return done >= 2;
                    }
                });

        assertThat(outcome.complete()).isFalse();
        assertThat(outcome.files()).hasSize(2).allMatch(Files::exists);
    }

    private ExportAll.Outcome export(Path to) {
        return new ExportAll(tools, workspace).run(new ExportAll.Request(false, Language.ZH), to, Progress.none());
    }

    private static List<String> names(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    private static String word(Path file) throws IOException {
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(Files.newInputStream(file)))) {
            return text.getText();
        }
    }

    private static String sheet(Path file) throws IOException {
        try (XSSFExcelExtractor text = new XSSFExcelExtractor(new XSSFWorkbook(Files.newInputStream(file)))) {
            return text.getText();
        }
    }
}
