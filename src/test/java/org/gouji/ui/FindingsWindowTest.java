package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import org.gouji.model.Decision;
import org.gouji.text.Language;
import org.gouji.ui.finding.FindingsState;
import org.gouji.ui.window.Driver;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list as an auditor works it: narrowed, searched, grouped, many decided at once; by mouse and by keys. */
@Tag("window")
class FindingsWindowTest {
    private static final Path SAMPLES = Path.of("resources/samples");

    @TempDir
    Path folder;

    @Test
    void narrowsByAClickOnAFacetAndAChipLetsGoOfIt() throws Exception {
        try (OpenWindow window = opened()) {
            Driver driver = window.driver();
            JTabbedPane narrowing = driver.find("narrowing", JTabbedPane.class);
            Driver.act(() -> narrowing.setSelectedIndex(1));
            JList<?> rules = driver.find("facet.rule", JList.class);
            Driver.await(
                    "the rules are listed",
                    () -> rules.isShowing() && rules.getModel().getSize() > 2);
            int all = state(window).rows().count();
            driver.click(rules, Driver.look(() -> rules.getCellBounds(0, 0)));
            Driver.await("the list is narrowed", () -> state(window).rows().count() < all);
            String rule = state(window).filter().of(Facet.RULE).iterator().next();
            assertThat(window.shown())
                    .allMatch(l -> l.row().discrepancy().chief().rule().equals(rule));

            Driver.act(rules::requestFocusInWindow);
            Driver.await("the facet has the focus", rules::isFocusOwner);
            Driver.act(() -> rules.setSelectedIndex(1));
            driver.press(KeyEvent.VK_SPACE);
            Driver.await(
                    "a second rule is added",
                    () -> state(window).filter().of(Facet.RULE).size() == 2);
            driver.press(KeyEvent.VK_SPACE);
            Driver.await(
                    "and taken away",
                    () -> state(window).filter().of(Facet.RULE).size() == 1);

            JButton chip = driver.find("findings.chip.RULE." + rule, JButton.class);
            driver.click(chip);
            Driver.await("all are shown", () -> state(window).rows().count() == all);
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void findsTwoCharactersAndOneAndNumbersAsTheyAreTyped() throws Exception {
        try (OpenWindow window = opened()) {
            Driver driver = window.driver();
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_F);
            JTextField search = driver.find("findings.search", JTextField.class);
            Driver.await("the search has the focus", search::isFocusOwner);
            for (String words : List.of("水利", "合", "2022", "水利 2022")) {
                Driver.act(() -> search.setText(words));
                Driver.await(
                        "the list follows", () -> state(window).filter().words().equals(words));
                List<String> says = window.lines().stream()
                        .filter(line -> Arrays.stream(words.split(" "))
                                .allMatch(word -> (line.unit() + "\n" + line.yearWord() + "\n" + line.where() + "\n"
                                                + line.problem() + "\n" + line.expected() + "\n" + line.actual())
                                        .contains(word)))
                        .map(line -> line.id())
                        .toList();
                assertThat(window.shown().stream().map(line -> line.id()).toList())
                        .as(words)
                        .isNotEmpty()
                        .containsAll(says);
            }
            Driver.act(() -> search.setText("没有这样的话"));
            Driver.await("nothing is found", () -> state(window).rows().count() == 0);
            assertThat(driver.shows("findings.empty")).isTrue();
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_F);
            Driver.await("all are shown", () -> state(window).filter().isAll());
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void keepsAFilterByNameAndFoldsGroups() throws Exception {
        try (OpenWindow window = opened()) {
            Driver driver = window.driver();
            Filter errors = Filter.ALL.only(Facet.SEVERITY, "error");
            Driver.act(() -> window.session().findings().show(errors));
            Driver.await("errors are shown", () -> state(window).filter().equals(errors));
            driver.click(driver.find("findings.saved", JButton.class));
            JTextField name = popup(window, "findings.saved.name", JTextField.class);
            Driver.act(() -> {
                name.setText("错误");
                name.postActionEvent();
            });
            Driver.await(
                    "it is kept",
                    () -> window.session().findings().memory().saved().get().equals(Map.of("错误", errors)));
            Driver.act(() -> window.session().findings().clearFilter());
            Driver.await("all are shown", () -> state(window).filter().isAll());
            driver.click(driver.find("findings.saved", JButton.class));
            Driver.act(popup(window, "findings.saved.错误", JMenuItem.class)::doClick);
            Driver.await("errors are shown again", () -> state(window).filter().equals(errors));
            Driver.act(() -> MenuSelectionManager.defaultManager().clearSelectedPath());

            Driver.act(() -> window.session().findings().group(Optional.of(Facet.UNIT)));
            Driver.await(
                    "units stand in groups", () -> state(window).rows().groups().size() > 1);
            JTable table = driver.find("findings.table", JTable.class);
            int rows = state(window).rows().size();
            driver.click(table, Driver.look(() -> table.getCellRect(0, 2, true)));
            Driver.await("the first is folded", () -> state(window).rows().size() < rows);
            window.settle();
            Driver.act(() -> {
                table.requestFocusInWindow();
                table.changeSelection(0, 0, false, false);
            });
            Driver.await("the head of the first is chosen", () -> table.isFocusOwner() && table.getSelectedRow() == 0);
            driver.press(KeyEvent.VK_RIGHT);
            Driver.await("the first is open", () -> state(window).rows().size() == rows);
            driver.press(KeyEvent.VK_LEFT);
            Driver.await("the first is folded again", () -> state(window).rows().size() < rows);
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void confirmsManyAtOnceAndTakesAllBackWithOneUndo() throws Exception {
        try (OpenWindow window = opened()) {
            Driver driver = window.driver();
            JTable table = driver.find("findings.table", JTable.class);
            Driver.act(() -> {
                table.requestFocusInWindow();
                table.changeSelection(0, 0, false, false);
                table.changeSelection(2, 0, false, true);
            });
            Driver.await(
                    "three are marked",
                    () -> table.isFocusOwner() && state(window).marked().length == 3);
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
            Driver.await("three are confirmed", () -> decided(window, Decision.CONFIRMED) == 3);
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
            Driver.await("all three are open again", () -> decided(window, Decision.CONFIRMED) == 0);

            int all = state(window).rows().count();
            driver.click(driver.find("findings.act", JButton.class));
            Driver.act(item(window, "bulk.shown.dismissed")::doClick);
            Driver.await("all are dismissed", () -> decided(window, Decision.DISMISSED) == all);
            assertThat(window.lines())
                    .allMatch(l -> l.row().note().orElseThrow().reason().equals("经核实无误"));
            Driver.act(() -> MenuSelectionManager.defaultManager().clearSelectedPath());
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
            Driver.await("all are open again", () -> decided(window, Decision.OPEN) == all);
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void commentsOnAllThatIsShownByTheMenuAndTakesItBackAtOnce() throws Exception {
        try (OpenWindow window = opened()) {
            Driver driver = window.driver();
            int all = state(window).rows().count();
            assertThat(all).isGreaterThan(3);
            driver.click(driver.find("findings.act", JButton.class));
            Driver.act(item(window, "bulk.shown.comment")::doClick);
            Driver.act(() -> MenuSelectionManager.defaultManager().clearSelectedPath());
            Driver.await("all are commented on", () -> commented(window) == all);
            assertThat(window.lines()).allMatch(l -> l.row().decision() == Decision.OPEN);
            Driver.await(
                    "the chosen one shows it",
                    () -> state(window).chosen().orElseThrow().row().note().isPresent());
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
            Driver.await("no comment is left", () -> commented(window) == 0);
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    private static long commented(OpenWindow window) {
        return window.lines().stream()
                .filter(l -> l.row().note().filter(n -> !n.comment().isEmpty()).isPresent())
                .count();
    }

    @Test
    void saysThatTheFilterHidesWhatIsAskedForAndShowsItByOneClick() throws Exception {
        try (OpenWindow window = opened()) {
            Driver driver = window.driver();
            String id = state(window).chosen().orElseThrow().id();
            Driver.act(() -> window.session().findings().show(Filter.ALL.only(Facet.SEVERITY, "hint")));
            window.settle();
            assertThat(driver.shows("findings.hidden.show")).isFalse();
            Driver.act(() -> window.session().findings().choose(id));
            Driver.await(
                    "it says so",
                    () -> window.session().findings().hidden().get().isPresent());
            driver.click(driver.find("findings.hidden.show", JButton.class));
            Driver.await(
                    "it is chosen among all",
                    () -> state(window).filter().isAll()
                            && state(window)
                                    .chosen()
                                    .map(l -> l.id().equals(id))
                                    .orElse(false));
            assertThat(driver.shows("findings.hidden.show")).isFalse();
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void showsTheColumnsThatWereChosen() throws Exception {
        try (OpenWindow window = opened()) {
            Driver driver = window.driver();
            JTable table = driver.find("findings.table", JTable.class);
            int columns = Driver.look(table::getColumnCount);
            driver.click(driver.find("findings.columns.button", JButton.class));
            Driver.act(popup(window, "findings.columns.year", JMenuItem.class)::doClick);
            Driver.await("a column is gone", () -> table.getColumnCount() == columns - 1);
            Driver.await("that is kept", () -> !state(window).view().columns().contains("year"));
            driver.menu("action.english");
            JTable again = driver.find("findings.table", JTable.class);
            assertThat(Driver.look(again::getColumnCount)).isEqualTo(columns - 1);
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    private OpenWindow opened() throws Exception {
        OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH);
        window.driver().press(KeyEvent.VK_CONTROL, KeyEvent.VK_2);
        JComponent table = window.driver().find("findings.table", JComponent.class);
        Driver.await("the list is shown", table::isShowing);
        return window;
    }

    private static FindingsState state(OpenWindow window) {
        return java.awt.EventQueue.isDispatchThread()
                ? window.session().findings().state().get()
                : Driver.look(() -> window.session().findings().state().get());
    }

    private static int decided(OpenWindow window, Decision decision) {
        return window.session()
                .findings()
                .listing()
                .get()
                .counts(Filter.ALL, Facet.DECISION)
                .getOrDefault(decision.key(), 0);
    }

    /** A component of the popup that is open. */
    private static <C extends Component> C popup(OpenWindow window, String name, Class<C> type) {
        Driver.await(
                "a popup is open", () -> MenuSelectionManager.defaultManager().getSelectedPath().length > 0);
        return Driver.look(() -> type.cast(Driver.all((JPopupMenu) open()).stream()
                .filter(c -> name.equals(c.getName()))
                .findFirst()
                .orElseThrow()));
    }

    private static JMenuItem item(OpenWindow window, String name) {
        Driver.await(
                "a popup is open", () -> MenuSelectionManager.defaultManager().getSelectedPath().length > 0);
        return Driver.look(() -> named(open(), name).orElseThrow());
    }

    private static MenuElement open() {
        return MenuSelectionManager.defaultManager().getSelectedPath()[0];
    }

    private static Optional<JMenuItem> named(MenuElement in, String name) {
        if (in instanceof JMenuItem item && name.equals(item.getName())) {
            return Optional.of(item);
        }
        return Arrays.stream(in.getSubElements())
                .flatMap(sub -> named(sub, name).stream())
                .findFirst();
    }
}
