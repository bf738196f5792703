package org.gouji.ui.task;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import org.gouji.ui.OpenWindow;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.finding.FindingsState;
import org.gouji.ui.window.Driver;

/** A person before the window: what hands do with mouse and keys only, and what eyes see. */
final class Auditor {
    private static final int COMMAND = KeyEvent.VK_CONTROL;

    private final OpenWindow window;
    private final Driver driver;

    Auditor(OpenWindow window) {
        this.window = window;
        this.driver = window.driver();
    }

    /** Presses a key with Ctrl. */
    void command(int... keys) {
        int[] all = new int[keys.length + 1];
        all[0] = COMMAND;
        System.arraycopy(keys, 0, all, 1, keys.length);
        driver.press(all);
    }

    /** Presses keys together. */
    void press(int... keys) {
        driver.press(keys);
    }

    /** Brings words, which no robot can type with Chinese letters, into the field that has the keyboard. */
    void type(String words) {
        Driver.act(
                () -> Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(words), null));
        command(KeyEvent.VK_V);
    }

    /** Clicks what has this name. */
    void click(String name) {
        awaitShown(name);
        driver.click(see(() -> component(name)));
    }

    /** Clicks the first line of a list whose words fit. */
    void clickLine(String list, Predicate<Object> which) {
        awaitShown(list);
        JList<?> found = (JList<?>) see(() -> component(list));
        Driver.await("a line of " + list + " fits", () -> line(found, which) >= 0);
        int line = see(() -> line(found, which));
        Driver.act(() -> found.scrollRectToVisible(found.getCellBounds(line, line)));
        driver.click(found, see(() -> found.getCellBounds(line, line)));
    }

    private static int line(JList<?> list, Predicate<Object> which) {
        for (int i = 0; i < list.getModel().getSize(); i++) {
            if (which.test(list.getModel().getElementAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Clicks a row of the list of discrepancies. */
    void clickRow(int row) {
        awaitShown("findings.table");
        JTable table = (JTable) see(() -> component("findings.table"));
        driver.click(table, see(() -> {
            Rectangle cell = table.getCellRect(row, 0, true);
            return cell;
        }));
        Driver.await("the row is chosen", () -> findings().chosenRow() == row);
    }

    /** Clicks a title of a pane with tabs. */
    void clickTab(String tabs, int number) {
        awaitShown(tabs);
        JTabbedPane pane = (JTabbedPane) see(() -> component(tabs));
        driver.click(pane, see(() -> pane.getBoundsAt(number)));
        Driver.await("the tab is shown", () -> pane.getSelectedIndex() == number);
    }

    /** Clicks a row of a table. */
    void clickRow(String name, int row) {
        awaitShown(name);
        JTable table = (JTable) see(() -> component(name));
        Driver.act(() -> table.scrollRectToVisible(table.getCellRect(row, 0, true)));
        driver.click(table, see(() -> table.getCellRect(row, 0, true)));
        Driver.await("the row is chosen", () -> table.isRowSelected(row));
    }

    /** Opens a menu of the window and clicks an item. */
    void menu(String menu, String item) {
        click(menu);
        click(item);
    }

    /** Waits until what has this name is on the screen. */
    void awaitShown(String name) {
        Driver.await(name + " is shown", () -> {
            Component found = component(name);
            return found != null && found.isShowing();
        });
    }

    /** Waits until what has this name has the keyboard. */
    void awaitFocus(String name) {
        Driver.await(name + " has the keyboard", () -> {
            Component owner = java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager()
                    .getFocusOwner();
            return owner != null && name.equals(owner.getName());
        });
    }

    /** Presses Tab until what has this name has the keyboard: it can be reached without a mouse. */
    void tabTo(String name) {
        for (int i = 0; i < 40; i++) {
            if (name.equals(see(Auditor::focused))) {
                return;
            }
            driver.press(KeyEvent.VK_TAB);
        }
        throw new AssertionError(name + " is not reached by Tab");
    }

    /** Goes from part to part until the keyboard stands in that of this name. */
    void paneTo(String name) {
        for (int i = 0; i < 12; i++) {
            driver.press(KeyEvent.VK_F6);
            if (see(() -> within(component(name)))) {
                return;
            }
        }
        throw new AssertionError(name + " is not reached by F6");
    }

    private static boolean within(Component part) {
        Component owner =
                java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner != null && SwingUtilities.isDescendingFrom(owner, part);
    }

    private static String focused() {
        Component owner =
                java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getName());
    }

    /** Goes down an open menu until the line of this name is lit. */
    void downTo(String name) {
        for (int i = 0; i < 10; i++) {
            if (name.equals(see(Auditor::lit))) {
                return;
            }
            driver.press(KeyEvent.VK_DOWN);
        }
        throw new AssertionError(name + " is not reached by arrow keys, lit is " + see(Auditor::lit));
    }

    private static String lit() {
        var path = MenuSelectionManager.defaultManager().getSelectedPath();
        return path.length == 0
                ? ""
                : String.valueOf(path[path.length - 1].getComponent().getName());
    }

    /** What the list shows now. */
    FindingsState findings() {
        return see(() -> window.session().findings().state().get());
    }

    /** The chosen discrepancy. */
    FindingLine chosen() {
        return findings().chosen().orElseThrow();
    }

    /** All that the list shows, where nothing more is under way. */
    List<FindingLine> shown() {
        window.settle();
        return window.shown();
    }

    /** Everything, as it stands in the workspace, by its name. */
    FindingLine line(String id) {
        return window.lines().stream()
                .filter(l -> l.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Component component(String name) {
        Component inWindow = Stream.concat(
                        Driver.all(window.frame()).stream(),
                        // menus of the bar are not among the parts of the frame's pane
                        Driver.all(window.frame().getJMenuBar()).stream())
                .filter(c -> name.equals(c.getName()))
                .findFirst()
                .orElse(null);
        return inWindow != null ? inWindow : inMenu(name);
    }

    /** Menus may stand in windows of their own. */
    private static Component inMenu(String name) {
        for (var element : MenuSelectionManager.defaultManager().getSelectedPath()) {
            if (element instanceof JPopupMenu menu) {
                for (Component part : Driver.all((JComponent) menu)) {
                    if (name.equals(part.getName())) {
                        return part;
                    }
                }
            }
        }
        return null;
    }

    private static <T> T see(java.util.concurrent.Callable<T> at) {
        try {
            return EventQueue.isDispatchThread() ? at.call() : Driver.look(at);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
