package org.gouji.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.swing.JLabel;
import javax.swing.JTable;
import org.gouji.model.Decision;
import org.gouji.text.Language;
import org.gouji.ui.OpenWindow;
import org.gouji.ui.chart.ChartKind;
import org.gouji.ui.compare.CompareState;
import org.gouji.ui.desk.PlaceQuestion;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.page.Page;
import org.gouji.ui.report.ReportState;
import org.gouji.ui.window.Driver;
import org.gouji.work.listing.Facet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tasks that stand in the other classes with keys only, here by mouse, and the other way round. */
@Tag("window")
class OtherHandTasksTest {
    private static final Path SAMPLES = Path.of("resources/samples");
    private static final Path TEXT = SAMPLES.resolve("2022/青禾县农业农村局2022年政府信息公开工作年度报告.txt");
    private static final String OFFICE = "青禾县人民政府办公室";

    @TempDir
    Path folder;

    @Test
    void dismissesAllOfOneUnitWithAReasonAndTakesItBackByKeysAlone() throws Exception {
        Driver.needsRealKeys();
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Auditor auditor = new Auditor(window);
            Set<String> meant = ids(window, l -> l.unit().equals(OFFICE));
            assertThat(meant).hasSizeGreaterThan(1);
            auditor.command(KeyEvent.VK_F);
            auditor.awaitFocus("findings.search");
            auditor.type(OFFICE);
            auditor.press(KeyEvent.VK_ENTER);
            auditor.shown();
            auditor.command(KeyEvent.VK_L);
            auditor.awaitFocus("findings.table");
            auditor.press(KeyEvent.VK_SHIFT, KeyEvent.VK_F10);
            auditor.awaitShown("bulk.unit");
            auditor.downTo("bulk.unit");
            auditor.press(KeyEvent.VK_RIGHT);
            auditor.awaitShown("bulk.unit.dismissed");
            auditor.downTo("bulk.unit.dismissed");
            auditor.press(KeyEvent.VK_ENTER);
            Driver.await(
                    "all of the unit are dismissed",
                    () -> decisions(window, meant).equals(Set.of(Decision.DISMISSED)));
            window.settle();
            auditor.command(KeyEvent.VK_Z);
            Driver.await("all are open again", () -> decisions(window, meant).equals(Set.of(Decision.OPEN)));
        }
    }

    @Test
    void dismissesWhatASearchFoundTogetherAndTakesItBackByMouse() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Auditor auditor = new Auditor(window);
            auditor.click("findings.search");
            auditor.type("市场");
            Driver.await(
                    "the list is narrowed",
                    () -> auditor.findings().filter().words().equals("市场"));
            Set<String> meant = auditor.shown().stream().map(FindingLine::id).collect(Collectors.toSet());
            assertThat(meant).hasSizeGreaterThan(1);
            auditor.clickRow(0);
            auditor.click("findings.act");
            auditor.click("bulk.shown");
            auditor.click("bulk.shown.dismissed");
            Driver.await("all are dismissed", () -> decisions(window, meant).equals(Set.of(Decision.DISMISSED)));
            window.settle();
            auditor.menu("menu.audit", "action.undo");
            Driver.await(
                    "one click takes all of it back",
                    () -> decisions(window, meant).equals(Set.of(Decision.OPEN)));
        }
    }

    @Test
    void writesTheMemoOfOneUnitByMouse() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Auditor auditor = new Auditor(window);
            String id = clickLine(auditor, l -> l.unit().equals(OFFICE));
            auditor.click("note.decision.confirmed");
            Driver.await("it is confirmed", () -> auditor.line(id).decision() == Decision.CONFIRMED);
            window.settle();
            auditor.click("tool.action.export.unit.memo");
            Driver.await("the memo is written", () -> Files.exists(folder.resolve("意见.docx")) && window.idle());
            assertThat(Memos.words(folder.resolve("意见.docx"))).contains(OFFICE).doesNotContain("柳溪镇");
        }
    }

    @Test
    void givesAnActionAnotherKeyByMouse() throws Exception {
        Driver.needsRealKeys();
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Auditor auditor = new Auditor(window);
            auditor.menu("menu.help", "action.change.keys");
            auditor.awaitFocus("keys.table");
            JTable table = window.driver().find("keys.table", JTable.class);
            int row = Driver.look(() -> row(table, "图表"));
            auditor.clickRow("keys.table", row);
            auditor.click("keys.change");
            auditor.command(KeyEvent.VK_F9);
            Driver.await(
                    "the new key is listed",
                    () -> table.getValueAt(row, 1).toString().contains("F9"));
            auditor.click("keys.close");
            auditor.command(KeyEvent.VK_F9);
            Driver.await(
                    "the charts are shown",
                    () -> window.session().pages().state().get() == Page.CHARTS);
        }
    }

    @Test
    void followsANumberNotCarriedOverToLastYearsReportAndTakesTheSuggestionByMouse() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Auditor auditor = new Auditor(window);
            clickLine(auditor, l -> rule(l).equals("YEAR-CARRY"));
            long home = Driver.look(() -> report(window).id());
            auditor.clickLine(
                    "evidence",
                    row -> ((org.gouji.ui.evidence.EvidenceRow) row)
                            .report()
                            .filter(other -> other != home)
                            .isPresent());
            Driver.await(
                    "last year's report is shown",
                    () -> report(window).away() && !report(window).loading());
            auditor.click("away.back");
            Driver.await("this year's is shown again", () -> report(window).id() == home);

            String id = clickLine(auditor, l -> rule(l).equals("T3-ROW"));
            auditor.click("repair.0");
            Driver.await(
                    "the form is shown as it would be",
                    () -> report(window).marks().tried());
            auditor.click("repair.suggest");
            Driver.await(
                    "the note says so",
                    () -> auditor.line(id)
                            .row()
                            .note()
                            .filter(note -> note.comment().contains("改为"))
                            .isPresent());
        }
    }

    @Test
    void seesWhatACopiedTextIsAndGoesThroughItsPassagesByMouse() throws Exception {
        Path reports = Files.createDirectory(folder.resolve("报告"));
        Files.copy(TEXT, reports.resolve(TEXT.getFileName().toString()));
        Files.writeString(
                reports.resolve("青禾县林业局2022年政府信息公开工作年度报告.txt"),
                Files.readString(TEXT).replace("农业农村局", "林业局"));
        try (OpenWindow window = OpenWindow.on(folder, List.of(reports), Language.ZH)) {
            Auditor auditor = new Auditor(window);
            clickLine(auditor, l -> rule(l).equals("DUP-TEXT"));
            auditor.menu("menu.go", "action.compare.reports");
            Driver.await("both are side by side", () -> compared(window).current() >= 0);
            int first = Driver.look(() -> compared(window).current());
            auditor.click("compare.next");
            Driver.await("the next passage is gone to", () -> compared(window).current() != first);
            auditor.click("page.findings");
            Driver.await(
                    "the findings are shown again",
                    () -> window.session().pages().state().get() == Page.FINDINGS);
            assertThat(rule(auditor.chosen())).isEqualTo("DUP-TEXT");
        }
    }

    @Test
    void saysWhoseANamelessReportIsByMouse() throws Exception {
        Path nameless = Files.writeString(
                folder.resolve("扫描件.txt"),
                Files.readString(TEXT).replace("青禾县农业农村局", "").replace("农业农村局", ""));
        try (OpenWindow window = OpenWindow.on(folder, List.of(nameless, SAMPLES.resolve("2023")), Language.ZH)) {
            Auditor auditor = new Auditor(window);
            window.dialogs()
                    .onPlace(question ->
                            Optional.of(new PlaceQuestion.Answer(Optional.of("青禾县林业局"), Optional.of("2022"))));
            auditor.click("page.overview");
            Driver.await("one file waits", () -> strays(window) == 1);
            auditor.clickTab("overview.tabs", 2);
            auditor.clickRow("overview.strays", 0);
            auditor.click("overview.strays.place");
            Driver.await("nothing waits any more", () -> strays(window) == 0 && window.idle());
            assertThat(window.session().desk().contents().reports())
                    .anyMatch(row ->
                            row.unit().filter(u -> u.name().equals("青禾县林业局")).isPresent());
        }
    }

    @Test
    void findsTheUnusualUnitInTheChartGoesToItsFindingsAndSavesTheChartByKeysAlone() throws Exception {
        Driver.needsRealKeys();
        try (OpenWindow window = OpenWindow.on(folder, List.of(ManyUnits.in(folder)), Language.ZH)) {
            Auditor auditor = new Auditor(window);
            auditor.command(KeyEvent.VK_3);
            auditor.awaitFocus("chart");
            auditor.tabTo("charts.menu");
            for (int step = 0; charts(window) != ChartKind.SPREAD; step++) {
                assertThat(step).as("the chart is in the list").isLessThan(ChartKind.values().length);
                ChartKind before = charts(window);
                auditor.press(KeyEvent.VK_DOWN);
                Driver.await("the next chart is chosen", () -> charts(window) != before);
            }
            window.settle();
            auditor.tabTo("chart");
            auditor.press(KeyEvent.VK_HOME);
            JLabel reading = window.driver().find("charts.reading", JLabel.class);
            for (int step = 0; !Driver.look(reading::getText).contains("民政局"); step++) {
                assertThat(step).as("the unit is among the marks").isLessThan(20);
                auditor.press(KeyEvent.VK_RIGHT);
            }
            auditor.press(KeyEvent.VK_ENTER);
            Driver.await(
                    "the filter is set",
                    () -> !auditor.findings().filter().of(Facet.UNIT).isEmpty());
            auditor.command(KeyEvent.VK_SHIFT, KeyEvent.VK_V);
            Driver.await("the chart is saved", () -> Files.exists(folder.resolve("图.svg")));
            assertThat(Files.readString(folder.resolve("图.svg"), StandardCharsets.UTF_8))
                    .contains("民政局");
            auditor.command(KeyEvent.VK_2);
            auditor.awaitFocus("findings.table");
            assertThat(auditor.shown()).isNotEmpty().allMatch(l -> l.unit().equals("青禾县民政局"));
        }
    }

    /** Clicks the first line of the list that fits; its name. */
    private static String clickLine(Auditor auditor, Predicate<FindingLine> which) {
        List<FindingLine> shown = auditor.shown();
        FindingLine line = shown.stream().filter(which).findFirst().orElseThrow();
        auditor.clickRow("findings.table", shown.indexOf(line));
        Driver.await(
                "the line is chosen",
                () -> auditor.findings()
                        .chosen()
                        .filter(l -> l.id().equals(line.id()))
                        .isPresent());
        return line.id();
    }

    private static String rule(FindingLine line) {
        return line.row().discrepancy().chief().rule();
    }

    private static Set<String> ids(OpenWindow window, Predicate<FindingLine> which) {
        return window.lines().stream().filter(which).map(FindingLine::id).collect(Collectors.toSet());
    }

    private static Set<Decision> decisions(OpenWindow window, Set<String> of) {
        return window.lines().stream()
                .filter(l -> of.contains(l.id()))
                .map(FindingLine::decision)
                .collect(Collectors.toSet());
    }

    private static int row(JTable table, String words) {
        for (int row = 0; row < table.getRowCount(); row++) {
            if (table.getValueAt(row, 0).toString().equals(words)) {
                return row;
            }
        }
        throw new AssertionError("no action " + words);
    }

    private static ReportState report(OpenWindow window) {
        return window.session().report().state().get();
    }

    private static CompareState compared(OpenWindow window) {
        return window.session().compare().state().get();
    }

    private static ChartKind charts(OpenWindow window) {
        return window.session().charts().state().get().kind();
    }

    private static int strays(OpenWindow window) {
        return window.session().strays().state().get().strays().size();
    }
}
