package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.KeyEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import org.gouji.chart.Mark;
import org.gouji.text.Language;
import org.gouji.ui.chart.ChartCanvas;
import org.gouji.ui.chart.ChartKind;
import org.gouji.ui.chart.ChartsState;
import org.gouji.ui.page.Page;
import org.gouji.ui.window.Driver;
import org.gouji.work.listing.Facet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor asks of the charts, in the real window on the real samples. */
@Tag("window")
class ChartsWindowTest {
    private static final Path SAMPLES = Path.of("resources/samples");

    @TempDir
    Path folder;

    private static ChartsState charts(OpenWindow window) {
        return window.session().charts().state().get();
    }

    /** The page with the chart of units drawn and its places known. */
    private static ChartCanvas open(OpenWindow window) {
        Driver driver = window.driver();
        driver.menu("action.page.charts");
        ChartCanvas canvas = driver.find("chart", ChartCanvas.class);
        Driver.await("the chart is drawn", () -> !canvas.places().isEmpty());
        return canvas;
    }

    private static void choose(OpenWindow window, ChartKind kind) {
        JList<?> menu = window.driver().find("charts.menu", JList.class);
        Driver.act(() -> menu.setSelectedIndex(kind.ordinal()));
        Driver.await(
                kind + " is shown",
                () -> charts(window).shown().kind() == kind && !charts(window).busy());
    }

    @Test
    void aClickOnABarNarrowsTheListAndAllCharts() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Driver driver = window.driver();
            ChartCanvas canvas = open(window);
            Mark mark = Driver.look(() -> canvas.places().keySet().iterator().next());
            Rectangle place = Driver.look(() -> canvas.places().get(mark).getBounds());
            driver.click(canvas, place);
            Driver.await(
                    "the filter is set",
                    () -> window.session()
                            .findings()
                            .filter()
                            .get()
                            .of(Facet.UNIT)
                            .contains(mark.row()));
            Driver.await("the page says how many", () -> {
                var findings = window.session().findings();
                return charts(window).shown().fitting()
                        == findings.listing().get().count(findings.filter().get());
            });
            choose(window, ChartKind.STATES);
            assertThat(charts(window).shown().chart().orElseThrow().lanes())
                    .as("only the open ones of one severity are left")
                    .filteredOn(lane -> !lane.isEmpty())
                    .hasSize(1);
            driver.click(driver.find("charts.list", javax.swing.JButton.class));
            Driver.await(
                    "the list is shown", () -> window.session().pages().state().get() == Page.FINDINGS);
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void arrowKeysGoFromMarkToMarkAndEnterChooses() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Driver driver = window.driver();
            ChartCanvas canvas = open(window);
            Driver.act(canvas::requestFocusInWindow);
            Driver.await("the chart has the keys", canvas::isFocusOwner);
            List<List<Mark>> lanes = Driver.look(
                    () -> charts(window).shown().chart().orElseThrow().lanes());
            driver.press(KeyEvent.VK_DOWN);
            driver.press(KeyEvent.VK_DOWN);
            Driver.await(
                    "the second bar has the keys",
                    () -> canvas.focused().filter(lanes.get(1)::contains).isPresent());
            assertThat(Driver.look(() -> canvas.getAccessibleContext().getAccessibleDescription()))
                    .contains("处");
            driver.press(KeyEvent.VK_ENTER);
            Driver.await(
                    "the filter is set",
                    () -> window.session()
                                    .findings()
                                    .filter()
                                    .get()
                                    .of(Facet.UNIT)
                                    .size()
                            == 1);
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void theChosenDiscrepancyStaysMarkedWhileOneGoesThroughTheList() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            open(window);
            for (int i = 0; i < 3; i++) {
                Driver.act(() -> window.session().findings().next());
                Driver.await("its bar is marked", () -> {
                    var line =
                            window.session().findings().state().get().chosen().orElseThrow();
                    return charts(window)
                            .shown()
                            .emphasis()
                            .chosen()
                            .contains(new Mark(line.unitKey(), line.severity().key()));
                });
            }
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void savesASvgAndCopiesTheTable() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Driver driver = window.driver();
            open(window);
            driver.menu("action.chart.svg");
            Path svg = folder.resolve("图.svg");
            Driver.await("the picture is saved", () -> Files.exists(svg));
            assertThat(Files.readString(svg, StandardCharsets.UTF_8))
                    .contains("各单位问题数")
                    .contains("水利局");
            driver.menu("action.chart.table");
            String table =
                    (String) Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
            assertThat(table).startsWith("单位\t错误\t疑似\t提示\t合计\n").contains("青禾县水利局");
            assertThat(window.dialogs().told()).isEmpty();
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void findsAUnitByAPartOfItsNameAndShowsItsYearsWithTheTable() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Driver driver = window.driver();
            open(window);
            choose(window, ChartKind.YEARS);
            driver.click(driver.find("charts.unit", javax.swing.JButton.class));
            Driver.await("the list of units is open", () -> driverShows(window, "charts.unit.words"));
            JTextField words = driver.find("charts.unit.words", JTextField.class);
            Driver.await("it has the keys", words::isFocusOwner);
            Driver.act(() -> words.setText("柳溪"));
            driver.press(KeyEvent.VK_ENTER);
            Driver.await(
                    "the unit is shown",
                    () -> charts(window)
                            .shown()
                            .chart()
                            .filter(c -> c.heading().title().startsWith("青禾县柳溪镇人民政府"))
                            .isPresent());
            driver.click(driver.find("charts.table.toggle", JToggleButton.class));
            Driver.await("the table is shown", () -> driverShows(window, "charts.table"));
            assertThat(driver.find("charts.table", JTable.class).getRowCount()).isGreaterThan(1);
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    private static boolean driverShows(OpenWindow window, String name) {
        return Driver.all(window.frame()).stream().anyMatch(c -> name.equals(c.getName()) && c.isShowing());
    }
}
