package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.text.JTextComponent;
import org.gouji.model.CellId;
import org.gouji.model.TableId;
import org.gouji.text.Language;
import org.gouji.ui.compare.CompareState;
import org.gouji.ui.page.Page;
import org.gouji.ui.report.TablesView;
import org.gouji.ui.window.Driver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An auditor puts two reports side by side: by mouse, by keys alone, and from a finding about a copied text. */
@Tag("window")
class CompareWindowTest {
    private static final Path SAMPLES = Path.of("resources/samples");

    @TempDir
    Path folder;

    @Test
    void choosesTwoReportsSeesTheCellsThatDifferAndGoesFromOneToTheNext() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Driver driver = window.driver();
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_4);
            Driver.await(
                    "the page is shown", () -> window.session().pages().state().get() == Page.COMPARE);
            choose(driver, window, "left", "石桥坪 2020");
            choose(driver, window, "right", "石桥坪 2021");
            Driver.await("they are compared", () -> state(window).status() == CompareState.Status.READY);

            JTable cells = driver.find("compare.cells", JTable.class);
            assertThat(Driver.look(cells::getRowCount)).isGreaterThan(10);
            assertThat(Driver.look(() -> cells.getColumnName(1) + cells.getColumnName(2)))
                    .isEqualTo("20202021");
            JLabel at = driver.find("compare.at", JLabel.class);
            driver.press(KeyEvent.VK_F7);
            driver.press(KeyEvent.VK_F7);
            Driver.await("the second is chosen", () -> cells.getSelectedRow() == 1);
            driver.press(KeyEvent.VK_SHIFT, KeyEvent.VK_F7);
            Driver.await("the first is chosen", () -> cells.getSelectedRow() == 0);
            assertThat(Driver.look(at::getText)).startsWith("1 / ");
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void readsTheProseOfTwoYearsByKeysAlone() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Driver driver = window.driver();
            driver.menu("action.compare.reports");
            Driver.await("they are compared", () -> state(window).status() == CompareState.Status.READY);
            JToggleButton prose = driver.find("compare.part.prose", JToggleButton.class);
            Driver.act(prose::requestFocusInWindow);
            Driver.await("the button has the focus", prose::isFocusOwner);
            driver.press(KeyEvent.VK_SPACE);
            Driver.await(
                    "there are differences",
                    () -> state(window)
                            .shown()
                            .filter(s -> s.spots().size() > 2)
                            .isPresent());
            driver.press(KeyEvent.VK_F7);
            Driver.await("the first is gone to", () -> state(window).current() == 0);
            assertThat(driver.shows("compare.prose")).isTrue();
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void seesBothPlacesOfACopiedText() throws Exception {
        Path original = SAMPLES.resolve("2022/青禾县农业农村局2022年政府信息公开工作年度报告.txt");
        Path reports = Files.createDirectory(folder.resolve("报告"));
        Files.copy(original, reports.resolve(original.getFileName().toString()));
        Files.writeString(
                reports.resolve("青禾县林业局2022年政府信息公开工作年度报告.txt"),
                Files.readString(original).replace("农业农村局", "林业局"));
        try (OpenWindow window = OpenWindow.on(folder, List.of(reports), Language.ZH)) {
            Driver driver = window.driver();
            Driver.act(() -> window.lines().stream()
                    .filter(l -> l.row().discrepancy().chief().rule().equals("DUP-TEXT"))
                    .findFirst()
                    .ifPresentOrElse(l -> window.session().findings().choose(l.id()), () -> {
                        throw new AssertionError("the copy was not found");
                    }));
            driver.menu("action.compare.reports");
            Driver.await("the passage is gone to", () -> state(window).current() >= 0);
            JLabel summary = driver.find("compare.summary", JLabel.class);
            JTextComponent left = driver.find("compare.passages.left", JTextComponent.class);
            JTextComponent right = driver.find("compare.passages.right", JTextComponent.class);
            assertThat(Driver.look(() -> left.getHighlighter().getHighlights().length))
                    .isPositive()
                    .isEqualTo(Driver.look(() -> right.getHighlighter().getHighlights().length));
            assertThat(Driver.look(summary::getText)).contains("99%");
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void seesEachReportAtItsOwnCellOfANumberThatWasNotCarriedOver() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Driver driver = window.driver();
            Driver.act(() -> window.lines().stream()
                    .filter(l -> l.row().discrepancy().chief().check().equals("Y-CARRY"))
                    .findFirst()
                    .ifPresentOrElse(l -> window.session().findings().choose(l.id()), () -> {
                        throw new AssertionError("no number is carried over wrongly in the samples");
                    }));
            window.settle();
            driver.menu("action.compare.reports");
            Driver.await("the line is gone to", () -> state(window).current() >= 0);
            String column = state(window)
                    .shown()
                    .orElseThrow()
                    .cells()
                    .get(state(window).spot().orElseThrow().line())
                    .rightCells()
                    .get(0)
                    .column();
            List<TablesView> forms = Driver.look(() -> Driver.all(window.frame()).stream()
                    .filter(TablesView.class::isInstance)
                    .map(TablesView.class::cast)
                    .toList());
            Driver.await(
                    "both cells are in view",
                    () -> forms.get(0).shows(new CellId(TableId.T3, "carried_out", column))
                            && forms.get(1).shows(new CellId(TableId.T3, "carried_in", column)));
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    private static void choose(Driver driver, OpenWindow window, String side, String words) {
        driver.click(driver.find("compare.pick." + side, JButton.class));
        Driver.await(
                "the choice is open",
                () -> Driver.all(window.frame()).stream()
                        .anyMatch(c -> "compare.picker.words".equals(c.getName()) && c.isFocusOwner()));
        Driver.act(() -> {
            for (java.awt.Component c : Driver.all(window.frame())) {
                if ("compare.picker.words".equals(c.getName())) {
                    ((JTextField) c).setText(words);
                }
            }
        });
        driver.press(KeyEvent.VK_ENTER);
        Driver.await(
                "it is closed",
                () -> Driver.all(window.frame()).stream().noneMatch(c -> "compare.picker".equals(c.getName())));
    }

    private static CompareState state(OpenWindow window) {
        return window.session().compare().state().get();
    }
}
