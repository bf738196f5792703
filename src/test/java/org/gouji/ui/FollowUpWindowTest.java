package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import org.gouji.model.Decision;
import org.gouji.text.Language;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.page.Page;
import org.gouji.ui.window.Driver;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows a finding, as an auditor does it: by mouse and by keys. */
@Tag("window")
class FollowUpWindowTest {
    private static final Path SAMPLES = Path.of("resources/samples");

    @TempDir
    Path folder;

    private OpenWindow opened() throws Exception {
        OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH);
        window.settle();
        Driver.act(() -> window.session().pages().show(Page.FINDINGS));
        window.settle();
        return window;
    }

    private static FindingLine chosen(OpenWindow window) {
        return window.session().findings().state().get().chosen().orElseThrow();
    }

    private static void awaitDecision(OpenWindow window, Decision decision) {
        Driver.await("it is " + decision, () -> chosen(window).decision() == decision);
        window.settle();
    }

    @Test
    void aCaseIsFollowedToItsEndByKeysAndByClicks() throws Exception {
        try (OpenWindow window = opened()) {
            Driver driver = window.driver();
            JToggleButton rectified = driver.find("note.decision.rectified", JToggleButton.class);
            JToggleButton closed = driver.find("note.decision.closed", JToggleButton.class);
            assertThat(Driver.look(rectified::isShowing))
                    .as("nothing to follow up yet")
                    .isFalse();
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_L);
            window.settle();
            assertThat(chosen(window).decision()).isEqualTo(Decision.OPEN);

            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
            awaitDecision(window, Decision.CONFIRMED);
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_N);
            awaitDecision(window, Decision.NOTIFIED);
            assertThat(Driver.look(rectified::isShowing)).isTrue();
            driver.click(rectified);
            awaitDecision(window, Decision.RECTIFIED);
            driver.click(closed);
            awaitDecision(window, Decision.CLOSED);
            JToggleButton filter = driver.find("findings.decision.closed", JToggleButton.class);
            Driver.await("the bar counts it", filter::isShowing);
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
            awaitDecision(window, Decision.RECTIFIED);
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void aProblemIsAddedAtACellByTheMenuAndAtASentenceByKeys() throws Exception {
        try (OpenWindow window = opened()) {
            Driver driver = window.driver();
            int all = Driver.look(
                    () -> window.session().findings().listing().get().size());
            Driver.act(() -> window.session()
                    .following()
                    .own()
                    .add(new org.gouji.work.states.AddFinding.Where(
                            Optional.of(org.gouji.model.CellId.parse("T3.new.total")), Optional.empty())));
            window.settle();
            Driver.await(
                    "it is listed and chosen",
                    () -> window.session().findings().listing().get().size() == all + 1
                            && chosen(window).row().discrepancy().chief().rule().equals("OWN"));
            assertThat(chosen(window).decision()).isEqualTo(Decision.CONFIRMED);
            JButton edit = driver.find("beside.edit", JButton.class);
            Driver.await("it can be changed", edit::isShowing);

            Component prose = Driver.all(window.frame()).stream()
                    .filter(c -> String.valueOf(c.getName()).startsWith("prose.") && c instanceof javax.swing.JTextArea)
                    .filter(c -> ((javax.swing.JTextArea) c).getText().contains("。"))
                    .findFirst()
                    .orElseThrow();
            Driver.act(() -> {
                ((javax.swing.JTextArea) prose).scrollRectToVisible(new Rectangle(0, 0, 1, 1));
                prose.requestFocusInWindow();
            });
            Driver.await("the prose has the keyboard", prose::isFocusOwner);
            driver.press(KeyEvent.VK_F3);
            window.settle();
            Driver.await(
                    "a second one is listed",
                    () -> window.session().findings().listing().get().size() == all + 2);
            assertThat(window.dialogs().states().questions().get(1).quote()).isNotEmpty();
            assertThat(chosen(window).row().discrepancy().chief().places()).isNotEmpty();
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void theMenuOfAFigureOffersToAddAProblemThere() throws Exception {
        try (OpenWindow window = opened()) {
            Driver driver = window.driver();
            org.gouji.model.CellId cell = org.gouji.model.CellId.parse("T3.new.total");
            Driver.act(() -> window.session().report().look(cell));
            driver.press(KeyEvent.VK_SHIFT, KeyEvent.VK_F4);
            Driver.await(
                    "the figure has the keyboard",
                    () -> String.valueOf(focused().getName()).startsWith("sheet."));
            driver.press(KeyEvent.VK_SHIFT, KeyEvent.VK_F10);
            Driver.await("the menu is open", () -> item("cell.menu.add").isPresent());
            JMenuItem add = Driver.look(() -> item("cell.menu.add").orElseThrow());
            driver.click(add);
            window.settle();
            assertThat(chosen(window).row().discrepancy().chief().rule()).isEqualTo("OWN");
            assertThat(chosen(window).row().discrepancy().cells()).containsExactly(cell);
        }
    }

    private static Component focused() {
        return Optional.ofNullable(java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager()
                        .getFocusOwner())
                .orElseGet(JLabel::new);
    }

    /** An item of the popup menu that is open. */
    private static Optional<JMenuItem> item(String name) {
        return java.util.Arrays.stream(
                        javax.swing.MenuSelectionManager.defaultManager().getSelectedPath())
                .filter(javax.swing.JPopupMenu.class::isInstance)
                .flatMap(menu -> java.util.Arrays.stream(((javax.swing.JPopupMenu) menu).getComponents()))
                .filter(part -> name.equals(part.getName()))
                .map(JMenuItem.class::cast)
                .findFirst();
    }

    @Test
    void theLogIsReadNarrowedAndLeft() throws Exception {
        try (OpenWindow window = opened()) {
            Driver driver = window.driver();
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
            awaitDecision(window, Decision.CONFIRMED);
            driver.press(KeyEvent.VK_F11);
            JTable table = driver.find("log.table", JTable.class);
            Driver.await("the log is read", () -> table.getRowCount() == 1);
            JLabel whole = driver.find("log.whole", JLabel.class);
            Driver.await("and found whole", () -> whole.getText().contains("完整"));
            JTextField words = driver.find("log.words", JTextField.class);
            Driver.act(() -> words.setText("没有这样的话"));
            Driver.await("nothing fits", () -> table.getRowCount() == 0);
            driver.click(driver.find("log.export", JButton.class));
            Driver.await("it is written", () -> Files.exists(folder.resolve("审核日志.tsv")));
            window.settle();
            driver.press(KeyEvent.VK_ESCAPE);
            Driver.await("it is left", () -> !table.isShowing());
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @Test
    void aConflictIsSeenSideBySideAndTakenByAKeyOrAClick() throws Exception {
        try (OpenWindow window = opened()) {
            Driver driver = window.driver();
            List<FindingLine> lines = window.lines();
            List<String> keys = List.of(
                    lines.get(0).row().keys().get(0), lines.get(1).row().keys().get(0));
            Path mine = folder.resolve("审核.gouji");
            Path theirs = folder.resolve("同事.gouji");
            window.session().desk().pack(folder.resolve("全部.gouji-package"));
            colleague(theirs, folder.resolve("全部.gouji-package"), keys);
            for (String key : keys) {
                Driver.act(() -> window.session().findings().choose(key));
                window.settle();
                driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
                awaitDecision(window, Decision.CONFIRMED);
            }
            assertThat(mine).exists();
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_B);
            window.settle();
            JList<?> list = driver.find("conflicts.list", JList.class);
            Driver.await("both are listed", () -> list.getModel().getSize() == 2 && list.isFocusOwner());
            window.settle();
            driver.press(KeyEvent.VK_1);
            Driver.await("one is decided", () -> list.getModel().getSize() == 1);
            window.settle();
            driver.click(driver.find("conflicts.take.1", JButton.class));
            Driver.await("both are", () -> list.getModel().getSize() == 0);
            window.settle();
            driver.click(driver.find("keys.close", JButton.class));
            Driver.await("it is left", () -> !list.isShowing());
            int open = Driver.look(
                    () -> window.session().findings().listing().get().count(Filter.ALL.only(Facet.DECISION, "open")));
            assertThat(open).isEqualTo(lines.size() - 2);
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    /** Somebody else who dismisses the same findings in a copy. */
    private void colleague(Path file, Path from, List<String> keys) {
        org.gouji.work.Toolbox tools = org.gouji.work.Toolbox.load();
        try (org.gouji.work.OpenedWorkspace workspace = org.gouji.work.OpenedWorkspace.open(tools, file)) {
            workspace.merges().run(from);
            assertThat(workspace.checks().run(org.gouji.work.Progress.none())).isTrue();
            workspace.review().setAuthor("李青");
            for (String key : keys) {
                workspace
                        .browse()
                        .rows(workspace.browse().numbers(List.of(key)))
                        .forEach(row -> workspace.review().decide(row, Decision.DISMISSED, "口径不同", ""));
            }
            workspace
                    .packages()
                    .run(
                            new org.gouji.work.share.PackageRequest(List.of(), Optional.empty()),
                            folder.resolve("同事.gouji-package"));
        }
    }

    @Test
    void aReportIsSignedByAKeyAndTheOverviewSaysThatSomethingChanged() throws Exception {
        try (OpenWindow window = opened()) {
            Driver driver = window.driver();
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_S);
            JLabel signed = driver.find("beside.signed", JLabel.class);
            Driver.await(
                    "it is signed", () -> signed.isShowing() && signed.getText().startsWith("已签核"));
            window.settle();
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
            awaitDecision(window, Decision.CONFIRMED);
            Driver.await("something changed", () -> signed.getText().startsWith("签核后有变"));
            String unit = chosen(window).unit();
            int year = chosen(window).year();
            driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_1);
            window.settle();
            Driver.act(() -> window.session().overview().choose(year));
            window.settle();
            JTable table = driver.find("overview.table", JTable.class);
            Driver.await("the overview says so", () -> says(table, unit, "签核后有变"));
        }
    }

    private static boolean says(JTable table, String unit, String words) {
        for (int row = 0; row < table.getRowCount(); row++) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                if (table.getValueAt(row, 0).equals(unit)
                        && String.valueOf(table.getValueAt(row, column)).contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }
}
