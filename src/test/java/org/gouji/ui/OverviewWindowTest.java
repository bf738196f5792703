package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JToggleButton;
import org.gouji.text.Language;
import org.gouji.ui.desk.PlaceQuestion;
import org.gouji.ui.finding.FindingsState;
import org.gouji.ui.overview.OverviewLine;
import org.gouji.ui.overview.OverviewState;
import org.gouji.ui.page.Page;
import org.gouji.ui.window.Driver;
import org.gouji.work.listing.Facet;
import org.gouji.work.overview.Coverage;
import org.gouji.work.overview.Stray;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor does on the page of all units, by mouse and by keyboard, in the real window on the real samples. */
@Tag("window")
class OverviewWindowTest {
    private static final Path SAMPLES = Path.of("resources/samples");
    private static final String ROSTER = """
            unit,parent,kind,aliases
            青禾县人民政府,,government,
            青禾县人民政府办公室,青禾县人民政府,office,
            青禾县水利局,青禾县人民政府,department,
            青禾县农业农村局,青禾县人民政府,department,
            青禾县市场监督管理局,青禾县人民政府,department,
            青禾县柳溪镇人民政府,青禾县人民政府,township,
            青禾县东门街道办事处,青禾县人民政府,township,
            青禾县石桥坪乡人民政府,青禾县人民政府,township,
            青禾县清水镇人民政府,青禾县人民政府,township,
            """;

    @TempDir
    Path folder;

    private Path roster() throws IOException {
        return Files.writeString(folder.resolve("名单.csv"), ROSTER);
    }

    private OpenWindow open(Path... paths) throws Exception {
        OpenWindow window = OpenWindow.on(folder, List.of(paths), Language.ZH);
        window.dialogs().onRoster(roster());
        return window;
    }

    /** Looks on the event thread, also where it is asked from there. */
    private static <T> T see(Callable<T> at) {
        try {
            return EventQueue.isDispatchThread() ? at.call() : Driver.look(at);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static OverviewState state(OpenWindow window) {
        return see(() -> window.session().overview().state().get());
    }

    private static FindingsState findings(OpenWindow window) {
        return see(() -> window.session().findings().state().get());
    }

    private static void importRoster(OpenWindow window) {
        window.driver().menu("action.import.roster");
        Driver.await(
                "the roster is kept and checked against",
                () -> window.session().overview().state().get().overview().roster() && window.idle());
    }

    private static List<String> listed(OpenWindow window) {
        return state(window).lines().stream().map(line -> line.unit().name()).toList();
    }

    private static String clipboard() {
        return Driver.look(
                () -> (String) Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor));
    }

    private static List<String> firstColumn(String copied) {
        return copied.lines()
                .filter(line -> !line.startsWith("单位"))
                .map(line -> line.split("\t")[0])
                .toList();
    }

    private static Rectangle cell(JTable table, int row, int column) {
        return Driver.look(() -> table.getCellRect(row, column, true));
    }

    @Test
    void statesWhenReportsWereHandedInAndFindsWhoWasLate() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Driver driver = window.driver();
            window.dialogs().onRoster(roster());
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_1);
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_R);
            Driver.await("there is a roster", () -> state(window).overview().roster() && window.idle());
            Driver.act(() -> window.session().overview().choose(2021));
            JTable table = driver.find("overview.table", JTable.class);
            Driver.await("a year is listed", () -> state(window).choice().year() == 2021 && table.getRowCount() > 0);
            int row = firstRow(window, line -> line.cell().coverage() == Coverage.REPORTED);
            Driver.act(() -> table.setRowSelectionInterval(row, row));
            String unit =
                    Driver.look(() -> state(window).lines().get(row).unit().name());
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_D);
            Driver.await("it is late", () -> coverage(window, unit) == Coverage.LATE);
            assertThat(Driver.look(() -> state(window).of(Coverage.LATE))).isEqualTo(1);
            assertThat(window.dialogs().told()).contains("1 ");
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void findsTheTownshipsThatHaveNotReportedFor2022AndCopiesTheListByMouse() throws Exception {
        try (OpenWindow window = open(SAMPLES)) {
            Driver driver = window.driver();
            driver.click(driver.find("page.overview", JToggleButton.class));
            assertThat(driver.shows("overview.roster.none"))
                    .as("it is told that there is no roster")
                    .isTrue();
            driver.click(driver.find("overview.roster.first", JButton.class));
            Driver.await(
                    "the units of the roster are listed",
                    () -> state(window).lines().size() == 9 && window.idle());
            assertThat(driver.shows("overview.roster.none")).isFalse();

            choose(driver.find("overview.year", JComboBox.class), 1);
            choose(driver.find("overview.kind", JComboBox.class), 3);
            driver.click(driver.find("overview.coverage.missing", JToggleButton.class));
            assertThat(listed(window)).containsExactly("青禾县石桥坪乡人民政府", "青禾县清水镇人民政府");

            driver.click(driver.find("overview.copy", JButton.class));
            assertThat(firstColumn(clipboard())).isEqualTo(listed(window));
            assertThat(clipboard()).startsWith("单位\t上报\t");
            assertThat(window.dialogs().told()).isEmpty();
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    private static void choose(JComboBox<?> box, int index) {
        Driver.act(() -> box.setSelectedIndex(index));
    }

    @Test
    void findsWhoHasNotReportedAndCopiesTheListByKeyboardAlone() throws Exception {
        try (OpenWindow window = open(SAMPLES)) {
            Driver driver = window.driver();
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_R);
            Driver.await(
                    "the units of the roster are known",
                    () -> state(window).overview().roster() && window.idle());
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_M);
            JTable table = driver.find("overview.table", JTable.class);
            Driver.await("the list has the focus", table::isFocusOwner);
            assertThat(listed(window)).containsExactly("青禾县石桥坪乡人民政府", "青禾县清水镇人民政府");

            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_C);
            assertThat(firstColumn(clipboard())).isEqualTo(listed(window));
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void goesFromACellOfTheHeatMapToItsFindingsAndBack() throws Exception {
        try (OpenWindow window = open(SAMPLES)) {
            Driver driver = window.driver();
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_1);
            JTabbedPane tabs = driver.find("overview.tabs", JTabbedPane.class);
            Driver.act(() -> tabs.setSelectedIndex(1));
            JTable rules = driver.find("overview.rules", JTable.class);
            Driver.await("the rules are counted", () -> rules.isShowing() && rules.getColumnCount() > 3);
            int row = firstRow(window, line -> line.open().errors() > 0);
            int column = firstColumn(rules, row);

            driver.click(rules, cell(rules, row, column));
            Driver.await(
                    "the findings are shown",
                    () -> window.session().pages().state().get() == Page.FINDINGS);
            FindingsState shown = findings(window);
            String unit = state(window).lines().get(row).unit().name();
            assertThat(window.shown()).isNotEmpty().allMatch(line -> line.unit().equals(unit));
            assertThat(shown.filter().of(Facet.RULE)).hasSize(1);

            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_1);
            Driver.act(() -> {
                rules.requestFocusInWindow();
                rules.changeSelection(row, column, false, false);
            });
            Driver.await("the grid has the focus", rules::isFocusOwner);
            Driver.act(() -> window.session().findings().clearFilter());
            driver.press(KeyEvent.VK_ENTER);
            Driver.await(
                    "the same findings are shown again",
                    () -> window.session().pages().state().get() == Page.FINDINGS
                            && findings(window).filter().equals(shown.filter()));
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    private static int firstRow(OpenWindow window, java.util.function.Predicate<OverviewLine> which) {
        List<OverviewLine> lines = state(window).lines();
        return lines.indexOf(lines.stream().filter(which).findFirst().orElseThrow());
    }

    private static int firstColumn(JTable table, int row) {
        return Driver.look(() -> {
            for (int column = 0; column < table.getColumnCount(); column++) {
                if (table.getValueAt(row, column).toString().contains("weight=")
                        && !table.getValueAt(row, column).toString().contains("count=0")) {
                    return column;
                }
            }
            throw new AssertionError("nothing open in row " + row);
        });
    }

    @Test
    void goesFromTheErrorsOfAUnitToThem() throws Exception {
        try (OpenWindow window = open(SAMPLES)) {
            Driver driver = window.driver();
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_1);
            JTable table = driver.find("overview.table", JTable.class);
            Driver.await(
                    "the units are counted",
                    () -> state(window).lines().stream()
                            .anyMatch(line -> line.open().errors() > 0));
            int row = firstRow(window, line -> line.open().errors() > 0);
            int errors = state(window).lines().get(row).open().errors();

            driver.click(table, cell(table, row, 3));
            Driver.await(
                    "the findings are shown",
                    () -> window.session().pages().state().get() == Page.FINDINGS);
            assertThat(window.shown()).hasSize(errors);
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void readsAFailedFileAgainAfterItWasMended() throws Exception {
        Path file = Files.write(folder.resolve("青禾县清水镇人民政府2023年报告.txt"), "会议通知".getBytes(StandardCharsets.UTF_8));
        try (OpenWindow window = open(file, SAMPLES.resolve("2023"))) {
            Driver driver = window.driver();
            importRoster(window);
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_1);
            assertThat(coverage(window, "青禾县清水镇人民政府")).isEqualTo(Coverage.FAILED);
            JTable table = driver.find("overview.table", JTable.class);
            int row = firstRow(window, line -> line.cell().coverage() == Coverage.FAILED);
            Driver.act(() -> table.changeSelection(row, 0, false, false));
            Driver.act(table::requestFocusInWindow);
            Driver.await("the list has the focus", table::isFocusOwner);
            driver.press(KeyEvent.VK_ENTER);
            JTable strays = driver.find("overview.strays", JTable.class);
            Driver.await("the failed file is chosen", () -> strays.isFocusOwner() && strays.getSelectedRow() == 0);

            Files.writeString(file, sample().replace("青禾县柳溪镇", "青禾县清水镇"));
            driver.click(driver.find("overview.strays.retry", JButton.class));
            Driver.await(
                    "it is a report now", () -> coverage(window, "青禾县清水镇人民政府") == Coverage.REPORTED && window.idle());
            assertThat(window.session().strays().state().get().waiting()).isZero();
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    private static Coverage coverage(OpenWindow window, String unit) {
        return state(window).lines().stream()
                .filter(line -> line.unit().name().equals(unit))
                .map(line -> line.cell().coverage())
                .findFirst()
                .orElseThrow();
    }

    /** A report of 柳溪镇 as text. */
    private static String sample() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES.resolve("2023"))) {
            return Files.readString(files.filter(
                            f -> f.toString().endsWith(".txt") && f.toString().contains("柳溪镇"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    @Test
    void saysWhoseAReportIsAndPutsAnotherAsideAndBack() throws Exception {
        Path nameless = Files.writeString(folder.resolve("扫描件.txt"), sample().replace("青禾县柳溪镇人民政府", ""));
        try (OpenWindow window = open(nameless, SAMPLES.resolve("2022"))) {
            Driver driver = window.driver();
            importRoster(window);
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_1);
            assertThat(kinds(window)).containsExactly(Stray.Kind.NO_UNIT);
            JTabbedPane tabs = driver.find("overview.tabs", JTabbedPane.class);
            Driver.act(() -> tabs.setSelectedIndex(2));

            driver.click(driver.find("overview.strays.remove", JButton.class));
            Driver.await("it is put aside", () -> kinds(window).equals(List.of(Stray.Kind.WITHDRAWN)) && window.idle());
            assertThat(state(window).lines()).noneMatch(line -> !line.unit().known());
            driver.click(driver.find("overview.strays.undo", JButton.class));
            Driver.await("it is back", () -> kinds(window).equals(List.of(Stray.Kind.NO_UNIT)) && window.idle());

            window.dialogs()
                    .onPlace(question ->
                            Optional.of(new PlaceQuestion.Answer(Optional.of("青禾县清水镇人民政府"), Optional.empty())));
            JTable strays = driver.find("overview.strays", JTable.class);
            Driver.act(strays::requestFocusInWindow);
            Driver.await("the files have the focus", strays::isFocusOwner);
            driver.press(KeyEvent.VK_ENTER);
            Driver.await("nothing is left to do", () -> kinds(window).isEmpty() && window.idle());
            Driver.act(() -> window.session().overview().choose(2023));
            assertThat(coverage(window, "青禾县清水镇人民政府")).isEqualTo(Coverage.REPORTED);
            assertThat(window.dialogs().told()).isEmpty();
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    private static List<Stray.Kind> kinds(OpenWindow window) {
        return see(() -> window.session().strays().state().get().strays().stream()
                .map(Stray::kind)
                .toList());
    }

    @Test
    void tellsWhatIsWrongWithARosterAndKeepsTheOneBefore() throws Exception {
        try (OpenWindow window = open(SAMPLES.resolve("2022"))) {
            importRoster(window);
            Path wrong =
                    Files.writeString(folder.resolve("错.csv"), "unit,parent,kind,aliases\n青禾县水利局,不存在的单位,department,\n");
            window.dialogs().onRoster(wrong);
            window.driver().menu("action.import.roster");
            Driver.await("the mistake is told", () -> !window.dialogs().told().isEmpty());
            assertThat(window.dialogs().told().get(0)).contains("原来的名录不变").contains("不存在的单位");
            assertThat(state(window).overview().units()).hasSize(9);
            assertThat(Driver.all(window.frame()))
                    .filteredOn(Component::isShowing)
                    .isNotEmpty();
        }
    }
}
