package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import org.gouji.model.CellId;
import org.gouji.text.Language;
import org.gouji.ui.evidence.EvidenceRow;
import org.gouji.ui.evidence.EvidenceView;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.report.ReportState;
import org.gouji.ui.report.ReportView;
import org.gouji.ui.window.Driver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a discrepancy to its figures, their cells, and what a repair would make of them. */
@Tag("window")
class EvidenceWindowTest {
    private static final Path SAMPLES = Path.of("resources/samples");
    private static final CellId SUSPECT = CellId.parse("T3.denied_internal.natural");

    @TempDir
    Path folder;

    @Test
    void aClickOnAnAddendShowsItsCellInTheForm() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Driver driver = window.driver();
            choose(window, "青禾县水利局", 2022);
            EvidenceView figures = driver.find("evidence", EvidenceView.class);
            ReportView report = driver.find("report", ReportView.class);
            int row = Driver.look(() -> rowOf(figures, "法律服务机构"));
            Driver.act(() -> figures.scrollRectToVisible(figures.getCellBounds(row, row)));
            driver.click(figures, Driver.look(() -> figures.getCellBounds(row, row)));
            Driver.await("the cell is shown", () -> report.looksAt(CellId.parse("T3.denied_internal.legal")));
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void aClickOnARepairShowsTheFormAsItWouldBeAndAnotherTakesItIntoTheNote() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Driver driver = window.driver();
            choose(window, "青禾县水利局", 2022);
            driver.click(driver.find("repair.0", Component.class));
            Driver.await(
                    "the form is shown as it would be",
                    () -> window.session().report().state().get().marks().tried());
            JLabel bar = driver.find("report.bar", JLabel.class);
            Driver.await("it is told", bar::isShowing);
            String told = Driver.look(bar::getText);
            assertThat(told).contains("自然人 为 1", "42 处等式全部成立（现 40 处）");

            driver.click(driver.find("repair.suggest", Component.class));
            JTextArea comment = driver.find("note.comment", JTextArea.class);
            Driver.await("the note suggests it", () -> comment.getText().contains("由7改为1"));

            driver.press(KeyEvent.VK_F9);
            Driver.await(
                    "the form is shown as it is",
                    () -> !window.session().report().state().get().marks().tried());
            ReportView report = driver.find("report", ReportView.class);
            boolean suspected = Driver.look(() -> report.suspects(SUSPECT));
            assertThat(suspected).isTrue();
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void goesToLastYearsReportAndBackByKeys() throws Exception {
        Driver.needsRealKeys();
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Driver driver = window.driver();
            choose(window, "青禾县人民政府办公室", 2023, "YEAR-CARRY");
            long home =
                    Driver.look(() -> window.session().report().state().get().id());
            driver.press(KeyEvent.VK_F4);
            EvidenceView figures = driver.find("evidence", EvidenceView.class);
            Driver.await("the figures have the keyboard", figures::isFocusOwner);
            driver.press(KeyEvent.VK_ENTER);
            Driver.await("last year's report is shown", () -> {
                ReportState state = window.session().report().state().get();
                return state.away()
                        && !state.loading()
                        && state.report().orElseThrow().year().equals(java.util.Optional.of(2022));
            });
            driver.press(KeyEvent.VK_ALT, KeyEvent.VK_LEFT);
            Driver.await(
                    "this year's is shown again",
                    () -> window.session().report().state().get().id() == home);
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void aClickOnACellOrItsMenuLeadsToWhatWasFoundThere() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Driver driver = window.driver();
            choose(window, "青禾县市场监督管理局", 2022, "FORM-CELL");
            String first = chosen(window);
            CellId named = CellId.parse("T3.granted.business");
            Driver.act(() -> window.session().report().look(named));
            driver.press(KeyEvent.VK_SHIFT, KeyEvent.VK_F4);
            Driver.await(
                    "the table has the keyboard",
                    () -> window.frame().getFocusOwner() != null
                            && "sheet.T3".equals(window.frame().getFocusOwner().getName()));
            driver.press(KeyEvent.VK_ENTER);
            Driver.await(
                    "what was found about the cell is chosen",
                    () -> !chosen(window).equals(first));
            assertThat(chosen(window)).contains("T3-INT");
            driver.press(KeyEvent.VK_RIGHT);
            Driver.await(
                    "the next cell is looked at",
                    () -> window.session()
                            .report()
                            .state()
                            .get()
                            .marks()
                            .look()
                            .equals(java.util.Optional.of(CellId.parse("T3.granted.research"))));
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void tellsClearlyThatAnOriginalIsGone() throws Exception {
        Path copy = folder.resolve("水利局2022.docx");
        try (java.util.stream.Stream<Path> files = java.nio.file.Files.walk(SAMPLES)) {
            java.nio.file.Files.copy(
                    files.filter(f -> f.toString().endsWith("水利局2022年政府信息公开工作年度报告.docx"))
                            .findFirst()
                            .orElseThrow(),
                    copy);
        }
        try (OpenWindow window = OpenWindow.on(folder, List.of(copy), Language.ZH)) {
            Driver driver = window.driver();
            choose(window, "青禾县水利局", 2022);
            Driver.await(
                    "the report is shown",
                    () -> window.session().report().state().get().report().isPresent());
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_O);
            Driver.await("it is opened", () -> window.outside().opened.contains(copy.toAbsolutePath()));
            java.nio.file.Files.delete(copy);
            driver.menu("action.open.original");
            Driver.await("it is told", () -> !window.dialogs().told().isEmpty());
            assertThat(window.dialogs().told().get(0))
                    .contains("原件不在原来的位置", copy.getFileName().toString(), "已复制");
            assertThat(window.outside().copied)
                    .containsExactly(copy.toAbsolutePath().toString());
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    private static String chosen(OpenWindow window) {
        return java.awt.EventQueue.isDispatchThread()
                ? window.session()
                        .findings()
                        .state()
                        .get()
                        .chosen()
                        .map(FindingLine::id)
                        .orElse("")
                : Driver.look(() -> chosen(window));
    }

    private static int rowOf(EvidenceView figures, String label) {
        for (int i = 0; i < figures.getModel().getSize(); i++) {
            EvidenceRow row = figures.getModel().getElementAt(i);
            if (row.label().equals(label)) {
                return i;
            }
        }
        throw new AssertionError("no figure " + label);
    }

    private static void choose(OpenWindow window, String unit, int year) {
        choose(window, unit, year, "");
    }

    private static void choose(OpenWindow window, String unit, int year, String rule) {
        FindingLine line = window.lines().stream()
                .filter(l -> l.unit().equals(unit) && l.year() == year)
                .filter(l -> l.row().discrepancy().chief().rule().startsWith(rule))
                .findFirst()
                .orElseThrow();
        Driver.act(() -> window.session().findings().choose(line.id()));
        Driver.await(
                "its figures are shown",
                () -> window.session().evidence().state().get().line().equals(Optional.of(line.id())));
    }
}
