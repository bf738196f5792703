package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import org.gouji.text.Language;
import org.gouji.ui.page.Page;
import org.gouji.ui.window.Driver;
import org.gouji.work.Preferences;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of the window: seen, changed, kept, and enough to reach every part. */
@Tag("window")
class KeysWindowTest {
    @TempDir
    Path folder;

    @Test
    void changesTheKeysOfAnActionAndKeepsThem() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(Path.of("resources/samples")), Language.ZH)) {
            Driver driver = window.driver();
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_F1);
            Driver.await("all keys are shown", () -> shows(window, "keys.overview"));
            driver.press(KeyEvent.VK_ESCAPE);
            Driver.await("they are gone", () -> !shows(window, "keys.overview"));

            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_K);
            JTable table = driver.find("keys.table", JTable.class);
            Driver.await("the keys can be changed", table::isFocusOwner);
            int row = AppAction.PAGE_CHARTS.ordinal();
            Driver.act(() -> table.setRowSelectionInterval(row, row));
            driver.press(KeyEvent.VK_ENTER);
            driver.press(KeyEvent.VK_F8);
            JLabel told = driver.find("keys.told", JLabel.class);
            Driver.await("the other action is named", () -> told.getText().contains("下一处"));
            driver.press(KeyEvent.VK_ESCAPE);
            driver.press(KeyEvent.VK_ENTER);
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_F9);
            Driver.await(
                    "the new keys are listed",
                    () -> table.getValueAt(row, 1).toString().contains("F9"));
            driver.press(KeyEvent.VK_ESCAPE);
            Driver.await("the list is gone", () -> !shows(window, "keys"));

            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_F9);
            Driver.await(
                    "the charts are shown",
                    () -> window.session().pages().state().get() == Page.CHARTS);
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_2);
            Driver.await(
                    "the findings are shown",
                    () -> window.session().pages().state().get() == Page.FINDINGS);
            Driver.await(
                    "the keys are kept",
                    () -> Preferences.load(folder.resolve("preferences.txt"))
                            .get("key.page.charts")
                            .equals(Optional.of("menu F9")));
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void walksThroughEveryPartWithoutAMouse() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(Path.of("resources/samples")), Language.ZH)) {
            Driver driver = window.driver();
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_L);
            Driver.await("the list has the focus", () -> focusIn(window, "findings.table"));
            List<String> walked = new ArrayList<>();
            for (String part : List.of("tabs", "note", "units.tree", "findings.table")) {
                Component before = focus();
                driver.press(KeyEvent.VK_F6);
                Driver.await("the focus moves on from " + before.getName(), () -> focus() != before && focus() != null);
                walked.add(Driver.look(() -> inside(window, focus())));
            }
            assertThat(walked).containsExactly("tabs", "note", "units", "findings");
            driver.press(KeyEvent.VK_SHIFT, KeyEvent.VK_F6);
            Driver.await(
                    "the tree has the focus again",
                    () -> focus() != null && inside(window, focus()).equals("units"));
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    /** The first word of the name of the part that holds a component. */
    private static String inside(OpenWindow window, Component component) {
        for (Component c = component; c != null; c = c.getParent()) {
            String name = String.valueOf(c.getName());
            if (name.matches("tabs|note\\b.*|units\\b.*|findings\\b.*|page\\..*")) {
                return name.replaceFirst("\\..*", "");
            }
        }
        return "nowhere";
    }

    private static boolean focusIn(OpenWindow window, String name) {
        return Driver.all(window.frame()).stream()
                .filter(c -> name.equals(c.getName()))
                .anyMatch(c -> focus() != null && SwingUtilities.isDescendingFrom(focus(), c));
    }

    private static Component focus() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    private static boolean shows(OpenWindow window, String name) {
        return Driver.all(window.frame()).stream().anyMatch(c -> name.equals(c.getName()) && c.isShowing());
    }
}
