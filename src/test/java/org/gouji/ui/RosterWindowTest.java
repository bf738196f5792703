package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.gouji.model.RosterColumn;
import org.gouji.model.RosterEntry.Kind;
import org.gouji.text.Language;
import org.gouji.ui.roster.RosterState;
import org.gouji.ui.window.Driver;
import org.gouji.work.RosterFile;
import org.gouji.work.overview.Coverage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An auditor keeps the list of her units, by mouse and by keyboard, in the real window on the real samples. */
@Tag("window")
class RosterWindowTest {
    private static final Path SAMPLES = Path.of("resources/samples");

    @TempDir
    Path folder;

    @Test
    void listsEverybodyWhoReportedAndOneWhoDidNotByMouse() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Driver driver = window.driver();
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Q);
            Driver.await(
                    "everybody who reported is named",
                    () -> !state(window).strangers().isEmpty());
            driver.click(driver.find("roster.stranger.all", JButton.class));
            Driver.await("they are listed", () -> state(window).strangers().isEmpty());
            driver.click(driver.find("roster.add", JButton.class));
            int row = Driver.look(() -> state(window).chosen());
            JTable table = driver.find("roster.table", JTable.class);
            Driver.act(() -> table.editCellAt(row, RosterColumn.UNIT.ordinal()));
            Driver.act(() -> {
                ((JTextField) table.getEditorComponent()).setText("青禾县清水镇人民政府");
                table.getCellEditor().stopCellEditing();
            });
            JButton keep = driver.find("roster.keep", JButton.class);
            Driver.await("nothing is wrong", keep::isEnabled);
            driver.click(keep);
            Driver.await("it is kept and checked", () -> !state(window).changed() && window.idle());
            driver.click(driver.find("roster.close", JButton.class));
            Driver.await("the list is gone", () -> !shows(window, "roster"));
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_M);
            Driver.await(
                    "who has not reported is listed",
                    () -> window.session().overview().state().get().lines().stream()
                            .anyMatch(line -> line.unit().name().equals("青禾县清水镇人民政府")
                                    && line.cell().coverage() == Coverage.MISSING));
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void pastesMendsTakesBackAndKeepsByKeys() throws Exception {
        Driver.needsRealKeys();
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Driver driver = window.driver();
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Q);
            JTable table = driver.find("roster.table", JTable.class);
            Driver.await(
                    "the list is open",
                    () -> table.isFocusOwner() && state(window).loaded());
            Driver.act(() -> Toolkit.getDefaultToolkit()
                    .getSystemClipboard()
                    .setContents(new StringSelection("单位\t上级\t类别\t别名\n青禾县人民政府\t\t政府\t\n青禾县水利局\t青禾县政府\t部门\t\n"), null));
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
            Driver.await(
                    "the rows are there", () -> state(window).sheet().rows().size() == 2);
            Driver.await(
                    "the wrong parent is told", () -> state(window).mistakes().size() == 1);
            driver.press(KeyEvent.VK_F8);
            Driver.await(
                    "the wrong cell is chosen",
                    () -> table.getSelectedRow() == 1 && table.getSelectedColumn() == RosterColumn.PARENT.ordinal());
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
            assertThat(Driver.look(() -> state(window).changed())).isTrue();
            driver.press(KeyEvent.VK_DELETE);
            Driver.await("the row is gone", () -> state(window).mistakes().isEmpty());
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
            Driver.await("it is back", () -> state(window).sheet().rows().size() == 2);
            Driver.act(() -> window.session().roster().write(1, RosterColumn.PARENT, "青禾县人民政府"));
            JTextField day = driver.find("roster.day.township", JTextField.class);
            Driver.act(day::requestFocusInWindow);
            Driver.await("the day can be written", day::isFocusOwner);
            Driver.act(() -> day.setText("2-20"));
            driver.press(KeyEvent.VK_ENTER);
            Driver.await("the day is set", () -> state(window).sheet().days().containsKey(Kind.TOWNSHIP));
            Driver.act(table::requestFocusInWindow);
            Driver.await("the list has the keys", table::isFocusOwner);
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
            Driver.await("it is kept", () -> !state(window).changed() && window.idle());
            driver.press(KeyEvent.VK_ESCAPE);
            Driver.await("the list is gone", () -> !shows(window, "roster"));

            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Q);
            Driver.await(
                    "it is kept with the workspace",
                    () -> shows(window, "roster") && state(window).loaded());
            assertThat(Driver.look(() -> state(window).sheet().rows()))
                    .extracting(row -> row.get(0) + row.get(1))
                    .containsExactly("青禾县人民政府", "青禾县水利局青禾县人民政府");
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void importsAFileLooksItOverAndWritesItAgain() throws Exception {
        Path file = Files.writeString(
                folder.resolve("各单位.csv"),
                "unit,parent,kind,aliases\n青禾县人民政府,,government,\n青禾县水利局,青禾县人民政府,department,水利局\n");
        try (OpenWindow window = OpenWindow.on(folder, List.of(), Language.EN)) {
            Driver driver = window.driver();
            window.dialogs().onRoster(file);
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Q);
            driver.click(driver.find("roster.import", JButton.class));
            Driver.await(
                    "the units are shown", () -> state(window).sheet().rows().size() == 2);
            assertThat(Driver.look(() -> state(window).changed())).isTrue();
            JTable table = driver.find("roster.table", JTable.class);
            Rectangle cell = Driver.look(() -> table.getCellRect(1, RosterColumn.ALIASES.ordinal(), true));
            driver.click(table, cell);
            Driver.await("the row is chosen", () -> state(window).chosen() == 1);
            driver.click(driver.find("roster.remove", JButton.class));
            driver.click(driver.find("roster.export.csv", JButton.class));
            Driver.await("the file is written", () -> state(window).told().size() == 1);
            try (var files = Files.list(folder)) {
                Path written = files.filter(f -> f.toString().endsWith(".csv") && !f.equals(file))
                        .findFirst()
                        .orElseThrow();
                assertThat(RosterFile.read(written).roster().orElseThrow().entries())
                        .hasSize(1);
            }
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    private static RosterState state(OpenWindow window) {
        return window.session().roster().state().get();
    }

    private static boolean shows(OpenWindow window, String name) {
        return Driver.all(window.frame()).stream().anyMatch(c -> name.equals(c.getName()) && c.isShowing());
    }
}
