package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import org.gouji.model.CellId;
import org.gouji.text.Language;
import org.gouji.ui.evidence.EvidenceRow;
import org.gouji.ui.evidence.EvidenceView;
import org.gouji.ui.finding.FindingLine;
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
        FindingLine line = Driver.look(() -> window.session().findings().state().get().all().stream()
                .filter(l -> l.unit().equals(unit) && l.year() == year)
                .findFirst()
                .orElseThrow());
        Driver.act(() -> window.session().findings().choose(line.id()));
        Driver.await(
                "its figures are shown",
                () -> window.session().evidence().state().get().line().isPresent());
    }
}
