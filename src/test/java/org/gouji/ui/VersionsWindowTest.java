package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import org.gouji.model.CellId;
import org.gouji.model.Decision;
import org.gouji.read.CorrectedDocx;
import org.gouji.text.Language;
import org.gouji.ui.compare.CompareState;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.page.Page;
import org.gouji.ui.window.Driver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office sends a corrected report: what was decided goes with it, the verdict is told, and all of it can be taken back. */
@Tag("window")
class VersionsWindowTest {
    private static final Path SAMPLE = Path.of("resources/samples/2022/青禾县水利局2022年政府信息公开工作年度报告.docx");
    private static final CellId INTERNAL = CellId.parse("T3.denied_internal.natural");

    @TempDir
    Path folder;

    @Test
    void decidesImportsTheCorrectedReportComparesWithdrawsAndTakesItBack() throws Exception {
        Path first = folder.resolve("水利局.docx");
        Path second = folder.resolve("水利局（修改）.docx");
        try (CorrectedDocx docx = CorrectedDocx.of(SAMPLE)) {
            docx.putLast(2, 0, "2").save(first);
            docx.put("5.属于三类内部事务信息", 1, "1").put("行政许可", 1, "很多").save(second);
        }
        Files.createDirectories(folder);
        try (OpenWindow window = OpenWindow.on(folder, List.of(first), Language.ZH)) {
            Driver driver = window.driver();
            assertThat(driver.shows("versions")).isFalse();
            Driver.act(() -> choose(window, "TEXT-COUNT"));
            Driver.await("it is chosen", () -> chosen(window).equals("TEXT-COUNT"));
            driver.menu("action.confirm");
            Driver.await(
                    "it is saved",
                    () -> window.lines().stream().anyMatch(line -> line.decision() == Decision.CONFIRMED));

            Driver.act(() -> window.session().jobs().importPaths(List.of(second)));
            JLabel verdict = driver.find("versions.verdict", JLabel.class);
            Driver.await(
                    "the verdict is told",
                    () -> window.idle()
                            && verdict.isShowing()
                            && verdict.getText().equals("2 处中已改 1 处，仍有 1 处，新增 1 处。"));
            assertThat(Driver.look(() -> window.lines().stream()
                            .filter(line -> line.decision() == Decision.CONFIRMED)
                            .map(line -> line.row().discrepancy().chief().rule())
                            .toList()))
                    .containsExactly("TEXT-COUNT");

            JComboBox<?> chooser = driver.find("versions.chooser", JComboBox.class);
            Driver.act(() -> chooser.setSelectedIndex(0));
            JLabel mark = driver.find("versions.mark", JLabel.class);
            Driver.await(
                    "the old version is shown and marked",
                    () -> mark.isShowing() && mark.getText().equals("旧版"));
            Driver.act(() -> chooser.setSelectedIndex(1));
            Driver.await("the new one is back", () -> !mark.isShowing() && chooser.getSelectedIndex() == 1);

            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_F8);
            Driver.await(
                    "they are compared",
                    () -> window.session().pages().state().get() == Page.COMPARE
                            && window.session().compare().state().get().status() == CompareState.Status.READY);
            assertThat(Driver.look(() -> window.session()
                            .compare()
                            .state()
                            .get()
                            .left()
                            .orElseThrow()
                            .path()))
                    .endsWith("水利局.docx");

            Driver.act(() -> window.session().pages().show(Page.FINDINGS));
            driver.menu("action.version.withdraw");
            Driver.await(
                    "the first counts again",
                    () -> window.idle()
                            && window.lines().stream()
                                    .anyMatch(line ->
                                            line.row().discrepancy().cells().contains(INTERNAL)));
            driver.menu("action.undo");
            Driver.await(
                    "the second counts again, and what was decided",
                    () -> window.idle()
                            && window.lines().stream().anyMatch(line -> line.decision() == Decision.CONFIRMED)
                            && window.lines().stream()
                                    .noneMatch(line ->
                                            line.row().discrepancy().cells().contains(INTERNAL)));
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    private static void choose(OpenWindow window, String check) {
        window.lines().stream()
                .filter(line -> line.row().discrepancy().chief().rule().equals(check))
                .findFirst()
                .ifPresentOrElse(line -> window.session().findings().choose(line.id()), () -> {
                    throw new AssertionError("no " + check);
                });
    }

    private static String chosen(OpenWindow window) {
        return window.session()
                .findings()
                .state()
                .get()
                .chosen()
                .map(FindingLine::row)
                .map(row -> row.discrepancy().chief().rule())
                .orElse("");
    }
}
