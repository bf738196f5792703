package org.gouji.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JTable;
import org.gouji.text.Language;
import org.gouji.ui.OpenWindow;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.page.Page;
import org.gouji.ui.window.Driver;
import org.gouji.work.listing.Filter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor sets up once and finds again after a restart. */
@Tag("window")
class KeepingTasksTest {
    private static final Path SAMPLES = Path.of("resources/samples");
    private static final String WORDS = "水利 7";

    @TempDir
    Path folder;

    @Test
    void searchesTwoCharactersAndANumberKeepsItByNameAndRecallsItAfterARestartByKeysAlone() throws Exception {
        Driver.needsRealKeys();
        List<String> found;
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Auditor auditor = new Auditor(window);
            auditor.command(KeyEvent.VK_F);
            auditor.awaitFocus("findings.search");
            auditor.type(WORDS);
            auditor.press(KeyEvent.VK_ENTER);
            found = auditor.shown().stream().map(FindingLine::id).toList();
            assertThat(found).isNotEmpty().hasSizeLessThan(window.lines().size());
            auditor.tabTo("findings.saved");
            auditor.press(KeyEvent.VK_SPACE);
            auditor.awaitFocus("findings.saved.name");
            auditor.type("周一要问");
            auditor.press(KeyEvent.VK_ENTER);
            Driver.await(
                    "it is kept",
                    () -> window.session().findings().memory().saved().get().containsKey("周一要问"));
            auditor.command(KeyEvent.VK_SHIFT, KeyEvent.VK_F);
            Driver.await("all are shown", () -> auditor.findings().filter().isAll());
            window.settle();
        }
        try (OpenWindow window = OpenWindow.on(folder, List.of(), Language.ZH)) {
            Auditor auditor = new Auditor(window);
            Driver.await(
                    "what was read is shown", () -> auditor.findings().rows().count() > 0);
            window.settle();
            assertThat(auditor.findings().filter()).isEqualTo(Filter.ALL);
            auditor.command(KeyEvent.VK_F);
            auditor.awaitFocus("findings.search");
            auditor.tabTo("findings.saved");
            auditor.press(KeyEvent.VK_SPACE);
            auditor.awaitShown("findings.saved.周一要问");
            auditor.downTo("findings.saved.周一要问");
            auditor.press(KeyEvent.VK_ENTER);
            Driver.await(
                    "it is shown again",
                    () -> auditor.findings().filter().words().equals(WORDS));
            assertThat(auditor.shown()).extracting(FindingLine::id).isEqualTo(found);
        }
    }

    @Test
    void recallsAKeptFilterByMouse() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Auditor auditor = new Auditor(window);
            auditor.click("findings.severity.error");
            window.settle();
            Filter kept = auditor.findings().filter();
            auditor.click("findings.saved");
            auditor.click("findings.saved.name");
            auditor.type("只看错误");
            auditor.press(KeyEvent.VK_ENTER);
            auditor.click("findings.clear");
            Driver.await("all are shown", () -> auditor.findings().filter().isAll());
            auditor.click("findings.saved");
            auditor.click("findings.saved.只看错误");
            Driver.await("it is shown again", () -> auditor.findings().filter().equals(kept));
        }
    }

    @Test
    void givesAnActionAnotherKeyAndUsesItAfterARestart() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Auditor auditor = new Auditor(window);
            auditor.command(KeyEvent.VK_SHIFT, KeyEvent.VK_K);
            auditor.awaitFocus("keys.table");
            JTable table = window.driver().find("keys.table", JTable.class);
            int row = Driver.look(() -> rowOf(table, "图表"));
            while (Driver.look(table::getSelectedRow) != row) {
                auditor.press(Driver.look(table::getSelectedRow) < row ? KeyEvent.VK_DOWN : KeyEvent.VK_UP);
            }
            auditor.press(KeyEvent.VK_ENTER);
            auditor.command(KeyEvent.VK_F9);
            Driver.await(
                    "the new key is listed",
                    () -> table.getValueAt(row, 1).toString().contains("F9"));
            auditor.press(KeyEvent.VK_ESCAPE);
            window.settle();
        }
        try (OpenWindow window = OpenWindow.on(folder, List.of(), Language.ZH)) {
            Auditor auditor = new Auditor(window);
            Driver.await(
                    "what was read is shown", () -> auditor.findings().rows().count() > 0);
            auditor.command(KeyEvent.VK_F9);
            Driver.await(
                    "the charts are shown",
                    () -> window.session().pages().state().get() == Page.CHARTS);
        }
    }

    private static int rowOf(JTable table, String words) {
        for (int row = 0; row < table.getRowCount(); row++) {
            if (table.getValueAt(row, 0).toString().equals(words)) {
                return row;
            }
        }
        throw new AssertionError("no action " + words);
    }
}
