package org.gouji.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.text.Language;
import org.gouji.ui.OpenWindow;
import org.gouji.ui.chart.ChartCanvas;
import org.gouji.ui.chart.ChartKind;
import org.gouji.ui.chart.ChartsState;
import org.gouji.ui.desk.PlaceQuestion;
import org.gouji.ui.page.Page;
import org.gouji.ui.report.ReportState;
import org.gouji.ui.window.Driver;
import org.gouji.work.listing.Facet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tasks that lead beyond one report: last year's, another unit's, all units of a kind. */
@Tag("window")
class ComparingTasksTest {
    private static final Path SAMPLES = Path.of("resources/samples");
    private static final Path TEXT = SAMPLES.resolve("2022/青禾县农业农村局2022年政府信息公开工作年度报告.txt");

    @TempDir
    Path folder;

    @Test
    void followsANumberNotCarriedOverToLastYearsReportAndTakesTheSuggestionByKeysAlone() throws Exception {
        Driver.needsRealKeys();
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Auditor auditor = new Auditor(window);
            auditor.command(KeyEvent.VK_L);
            auditor.awaitFocus("findings.table");
            nextUntil(auditor, window, "YEAR-CARRY");
            long home = Driver.look(() -> report(window).id());
            auditor.press(KeyEvent.VK_F4);
            auditor.awaitFocus("evidence");
            auditor.press(KeyEvent.VK_ENTER);
            Driver.await(
                    "last year's report is shown",
                    () -> report(window).away() && !report(window).loading());
            auditor.press(KeyEvent.VK_ALT, KeyEvent.VK_LEFT);
            Driver.await("this year's is shown again", () -> report(window).id() == home);

            auditor.command(KeyEvent.VK_F);
            auditor.awaitFocus("findings.search");
            auditor.type("水利");
            auditor.press(KeyEvent.VK_ENTER);
            auditor.shown();
            nextUntil(auditor, window, "T3-ROW");
            Driver.await(
                    "a repair is offered",
                    () -> window.session().cause().state().get().cause().isPresent());
            auditor.press(KeyEvent.VK_F9);
            Driver.await(
                    "the form is shown as it would be",
                    () -> report(window).marks().tried());
            auditor.command(KeyEvent.VK_J);
            String id = auditor.chosen().id();
            Driver.await(
                    "the note says so",
                    () -> auditor.line(id)
                            .row()
                            .note()
                            .filter(note -> note.comment().contains("改为"))
                            .isPresent());
        }
    }

    private static ReportState report(OpenWindow window) {
        return window.session().report().state().get();
    }

    private static void nextUntil(Auditor auditor, OpenWindow window, String rule) {
        for (int step = 0; !auditor.chosen().row().discrepancy().chief().rule().equals(rule); step++) {
            assertThat(step).as("no " + rule).isLessThan(window.lines().size());
            String before = auditor.chosen().id();
            auditor.press(KeyEvent.VK_F8);
            Driver.await(
                    "the next is chosen",
                    () -> auditor.findings()
                            .chosen()
                            .filter(l -> !l.id().equals(before))
                            .isPresent());
        }
        window.settle();
    }

    @Test
    void seesWhatACopiedTextIsAndGoesThroughItsPassagesByKeysAlone() throws Exception {
        Path reports = Files.createDirectory(folder.resolve("报告"));
        Files.copy(TEXT, reports.resolve(TEXT.getFileName().toString()));
        Files.writeString(
                reports.resolve("青禾县林业局2022年政府信息公开工作年度报告.txt"),
                Files.readString(TEXT).replace("农业农村局", "林业局"));
        try (OpenWindow window = OpenWindow.on(folder, List.of(reports), Language.ZH)) {
            Auditor auditor = new Auditor(window);
            auditor.command(KeyEvent.VK_L);
            auditor.awaitFocus("findings.table");
            nextUntil(auditor, window, "DUP-TEXT");
            auditor.command(KeyEvent.VK_F7);
            Driver.await(
                    "both are side by side",
                    () -> window.session().pages().state().get() == Page.COMPARE
                            && window.session().compare().state().get().current() >= 0);
            int first =
                    Driver.look(() -> window.session().compare().state().get().current());
            int places = Driver.look(() -> window.session()
                    .compare()
                    .state()
                    .get()
                    .shown()
                    .orElseThrow()
                    .spots()
                    .size());
            assertThat(places).isPositive();
            auditor.press(KeyEvent.VK_F7);
            Driver.await(
                    "the next passage is gone to, or the only one again",
                    () -> window.session().compare().state().get().current() != first || places == 1);
            auditor.command(KeyEvent.VK_2);
            Driver.await(
                    "the findings are shown again",
                    () -> window.session().pages().state().get() == Page.FINDINGS);
            assertThat(auditor.chosen().row().discrepancy().chief().rule()).isEqualTo("DUP-TEXT");
        }
    }

    @Test
    void saysWhoseANamelessReportIsByKeysAlone() throws Exception {
        Path nameless = Files.writeString(
                folder.resolve("扫描件.txt"),
                Files.readString(TEXT).replace("青禾县农业农村局", "").replace("农业农村局", ""));
        try (OpenWindow window = OpenWindow.on(folder, List.of(nameless, SAMPLES.resolve("2023")), Language.ZH)) {
            Auditor auditor = new Auditor(window);
            window.dialogs()
                    .onPlace(question ->
                            Optional.of(new PlaceQuestion.Answer(Optional.of("青禾县林业局"), Optional.of("2022"))));
            auditor.command(KeyEvent.VK_1);
            Driver.await("one file waits", () -> strays(window) == 1);
            auditor.paneTo("overview.tabs");
            auditor.command(KeyEvent.VK_SHIFT, KeyEvent.VK_TAB);
            auditor.awaitFocus("overview.tabs");
            auditor.press(KeyEvent.VK_RIGHT);
            auditor.press(KeyEvent.VK_RIGHT);
            auditor.awaitShown("overview.strays");
            auditor.tabTo("overview.strays");
            auditor.press(KeyEvent.VK_ENTER);
            Driver.await("nothing waits any more", () -> strays(window) == 0 && window.idle());
            assertThat(window.session().desk().contents().reports())
                    .anyMatch(row ->
                            row.unit().filter(u -> u.name().equals("青禾县林业局")).isPresent());
        }
    }

    private static int strays(OpenWindow window) {
        return window.session().strays().state().get().strays().size();
    }

    @Test
    void findsTheUnusualUnitInTheChartGoesToItsFindingsAndSavesTheChartByMouse() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(ManyUnits.in(folder)), Language.ZH)) {
            Auditor auditor = new Auditor(window);
            auditor.click("page.charts");
            auditor.clickLine("charts.menu", line -> line == ChartKind.SPREAD);
            Driver.await(
                    "the chart is shown",
                    () -> charts(window).shown().kind() == ChartKind.SPREAD
                            && !charts(window).busy());
            ChartCanvas canvas = window.driver().find("chart", ChartCanvas.class);
            Driver.await("one unit lies outside", () -> !canvas.places().isEmpty());
            var unusual = Driver.look(() -> ((org.gouji.chart.Spread)
                            charts(window).shown().chart().orElseThrow())
                    .groups().stream()
                            .flatMap(group -> group.outliers().stream())
                            .toList());
            assertThat(unusual).extracting(dot -> dot.unit().full()).containsExactly("青禾县民政局");
            String unit = unusual.get(0).unit().key();
            window.driver()
                    .click(
                            canvas,
                            Driver.look(() -> canvas.places().entrySet().stream()
                                    .filter(place -> place.getKey().column().equals(unit))
                                    .findFirst()
                                    .orElseThrow()
                                    .getValue()
                                    .getBounds()));
            Driver.await(
                    "the filter is set",
                    () -> auditor.findings().filter().of(Facet.UNIT).contains(unit));
            window.driver().menu("action.chart.svg");
            Driver.await("the chart is saved", () -> Files.exists(folder.resolve("图.svg")));
            assertThat(Files.readString(folder.resolve("图.svg"), StandardCharsets.UTF_8))
                    .contains("民政局");
            auditor.click("charts.list");
            Driver.await(
                    "the findings are shown",
                    () -> window.session().pages().state().get() == Page.FINDINGS);
            assertThat(auditor.shown()).isNotEmpty().allMatch(l -> l.unit().equals("青禾县民政局"));
        }
    }

    private static ChartsState charts(OpenWindow window) {
        return window.session().charts().state().get();
    }
}
