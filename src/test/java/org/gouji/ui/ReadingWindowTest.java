package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import org.gouji.model.CellId;
import org.gouji.text.Language;
import org.gouji.ui.report.ReportView;
import org.gouji.ui.window.Driver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An auditor looks at how a report was read and goes from there to the cell, with the keyboard alone. */
@Tag("window")
class ReadingWindowTest {
    private static final Path SAMPLE = Path.of("resources/samples/2022/青禾县东门街道办事处2022年政府信息公开工作年度报告.txt");

    @TempDir
    Path folder;

    @Test
    void goesFromADoubtfulCellInTheReadingToTheReport() throws Exception {
        Path report = folder.resolve("青禾县民政局2022年.txt");
        Files.writeString(report, Files.readString(SAMPLE).replaceFirst("(予以公开\n)\t\\d+", "$1\t约三件"));
        try (OpenWindow window = OpenWindow.on(folder, List.of(report), Language.ZH)) {
            Driver driver = window.driver();
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_G);
            JTabbedPane tabs = driver.find("tabs", JTabbedPane.class);
            Driver.await("the reading is shown", () -> tabs.getSelectedIndex() == 1);
            JTextArea summary = driver.find("reading.summary", JTextArea.class);
            String told = Driver.look(summary::getText);
            assertThat(told).contains("青禾县民政局", "无法识别 1");
            JTable lines = driver.find("reading.table", JTable.class);
            int row = Driver.look(() -> IntStream.range(0, lines.getRowCount())
                    .filter(i -> lines.getValueAt(i, 1).toString().contains("予以公开 · 自然人"))
                    .findFirst()
                    .orElseThrow());
            Object printed = Driver.look(() -> lines.getValueAt(row, 2));
            assertThat(printed).isEqualTo("约三件");
            Driver.act(() -> lines.setRowSelectionInterval(row, row));
            driver.press(KeyEvent.VK_ENTER);
            Driver.await("the report is shown", () -> tabs.getSelectedIndex() == 0);
            ReportView view = driver.find("report", ReportView.class);
            boolean marked = Driver.look(() -> view.marks(CellId.parse("T3.granted.natural")));
            assertThat(marked).isTrue();
        }
    }
}
