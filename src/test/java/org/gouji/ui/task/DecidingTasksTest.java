package org.gouji.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.Decision;
import org.gouji.model.Severity;
import org.gouji.text.Language;
import org.gouji.ui.OpenWindow;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.window.Driver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a first look to decisions that stay: tasks of an auditor from start to end, by mouse and by keys alone. */
@Tag("window")
class DecidingTasksTest {
    private static final Path SAMPLES = Path.of("resources/samples");
    private static final String OFFICE = "青禾县人民政府办公室";

    @TempDir
    Path folder;

    @Test
    void opensTheSamplesFromHomeAndConfirmsTheFirstErrorByMouse() throws Exception {
        try (OpenWindow window = OpenWindow.atHome(folder, Language.ZH)) {
            Auditor auditor = new Auditor(window);
            auditor.click("home.action.try.samples");
            Driver.await("the samples are checked", window::idle);
            auditor.click("findings.severity.error");
            assertThat(auditor.shown()).isNotEmpty().allMatch(l -> l.severity() == Severity.ERROR);
            auditor.clickRow(0);
            String first = auditor.chosen().id();
            auditor.click("note.decision.confirmed");
            Driver.await("it is confirmed", () -> auditor.line(first).decision() == Decision.CONFIRMED);
        }
    }

    @Test
    void opensTheSamplesFromHomeAndConfirmsTheFirstErrorByKeysAlone() throws Exception {
        try (OpenWindow window = OpenWindow.atHome(folder, Language.ZH)) {
            Auditor auditor = new Auditor(window);
            auditor.command(KeyEvent.VK_SHIFT, KeyEvent.VK_T);
            Driver.await("the samples are checked", () -> window.opened() && window.idle());
            auditor.command(KeyEvent.VK_L);
            auditor.awaitFocus("findings.table");
            for (int step = 0; auditor.chosen().severity() != Severity.ERROR; step++) {
                assertThat(step)
                        .as("no error among the samples")
                        .isLessThan(window.lines().size());
                String before = auditor.chosen().id();
                auditor.press(KeyEvent.VK_F8);
                Driver.await(
                        "the next is chosen",
                        () -> auditor.findings()
                                .chosen()
                                .filter(l -> !l.id().equals(before))
                                .isPresent());
            }
            String error = auditor.chosen().id();
            auditor.command(KeyEvent.VK_ENTER);
            Driver.await("it is confirmed", () -> auditor.line(error).decision() == Decision.CONFIRMED);
        }
    }

    @Test
    void dismissesAllOfOneUnitWithAReasonAndTakesItBackByMouse() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Auditor auditor = new Auditor(window);
            FindingLine some = ofAUnitWithMore(window);
            Set<String> meant = sameUnit(window, some);
            auditor.click("findings.decision.open");
            window.settle();
            int row = auditor.shown().indexOf(auditor.line(some.id()));
            auditor.clickRow(row);
            auditor.click("findings.act");
            auditor.click("bulk.unit");
            auditor.click("bulk.unit.dismissed");
            Driver.await(
                    "all of the unit are dismissed",
                    () -> decisions(window, meant).equals(Set.of(Decision.DISMISSED)));
            assertThat(auditor.line(some.id()).row().note().orElseThrow().reason())
                    .isEqualTo("经核实无误");
            assertThat(auditor.shown()).noneMatch(l -> meant.contains(l.id()));

            window.driver().menu("action.undo");
            Driver.await("all are open again", () -> decisions(window, meant).equals(Set.of(Decision.OPEN)));
            Driver.await(
                    "and in the list again",
                    () -> window.shown().stream()
                            .map(FindingLine::id)
                            .collect(Collectors.toSet())
                            .containsAll(meant));
        }
    }

    @Test
    void dismissesWhatASearchFoundTogetherAndTakesItBackByKeysAlone() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Auditor auditor = new Auditor(window);
            auditor.command(KeyEvent.VK_F);
            auditor.awaitFocus("findings.search");
            auditor.type("市场");
            auditor.press(KeyEvent.VK_ENTER);
            Driver.await(
                    "the list is narrowed",
                    () -> auditor.findings().filter().words().equals("市场"));
            Set<String> meant = auditor.shown().stream().map(FindingLine::id).collect(Collectors.toSet());
            assertThat(meant)
                    .hasSizeGreaterThan(1)
                    .hasSizeLessThan(window.lines().size());
            auditor.command(KeyEvent.VK_L);
            auditor.awaitFocus("findings.table");
            auditor.command(KeyEvent.VK_A);
            Driver.await("all are marked", () -> auditor.findings().marked().length == meant.size());
            auditor.command(KeyEvent.VK_D);
            Driver.await("all are dismissed", () -> decisions(window, meant).equals(Set.of(Decision.DISMISSED)));
            window.settle();
            auditor.command(KeyEvent.VK_Z);
            Driver.await(
                    "one key takes all of it back",
                    () -> decisions(window, meant).equals(Set.of(Decision.OPEN)));
        }
    }

    @Test
    void writesTheMemoOfOneUnitByKeysAlone() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(SAMPLES), Language.ZH)) {
            Auditor auditor = new Auditor(window);
            auditor.command(KeyEvent.VK_F);
            auditor.awaitFocus("findings.search");
            auditor.type(OFFICE);
            auditor.press(KeyEvent.VK_ENTER);
            assertThat(auditor.shown()).isNotEmpty();
            auditor.command(KeyEvent.VK_L);
            auditor.awaitFocus("findings.table");
            Driver.await(
                    "one of the unit is chosen",
                    () -> auditor.findings()
                            .chosen()
                            .filter(l -> l.unit().equals(OFFICE))
                            .isPresent());
            auditor.command(KeyEvent.VK_ENTER);
            String id = auditor.chosen().id();
            Driver.await("it is confirmed", () -> auditor.line(id).decision() == Decision.CONFIRMED);
            auditor.command(KeyEvent.VK_SHIFT, KeyEvent.VK_E);
            Driver.await("the memo is written", () -> Files.exists(folder.resolve("意见.docx")) && window.idle());
            assertThat(Memos.words(folder.resolve("意见.docx"))).contains(OFFICE).doesNotContain("柳溪镇");
        }
    }

    /** One of a unit that has several. */
    private static FindingLine ofAUnitWithMore(OpenWindow window) {
        return window.lines().stream()
                .filter(l -> sameUnit(window, l).size() > 1)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> sameUnit(OpenWindow window, FindingLine some) {
        return window.lines().stream()
                .filter(l -> l.unit().equals(some.unit()))
                .map(FindingLine::id)
                .collect(Collectors.toSet());
    }

    private static Set<Decision> decisions(OpenWindow window, Set<String> of) {
        return window.lines().stream()
                .filter(l -> of.contains(l.id()))
                .map(FindingLine::decision)
                .collect(Collectors.toSet());
    }
}
