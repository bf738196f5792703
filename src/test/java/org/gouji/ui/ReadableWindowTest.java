package org.gouji.ui;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Frame;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JRootPane;
import javax.swing.JTabbedPane;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.assertj.core.api.SoftAssertions;
import org.gouji.text.Language;
import org.gouji.ui.compare.Part;
import org.gouji.ui.look.Style;
import org.gouji.ui.page.Page;
import org.gouji.ui.window.Driver;
import org.gouji.ui.window.Readable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On every page at the smallest screen we promise, in both languages and all colours: no text is cut without a tip, nothing is without a name, no word is faint. */
@Tag("window")
class ReadableWindowTest {
    private static final Dimension LAPTOP = new Dimension(1366, 740);

    @TempDir
    Path folder;

    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Language.class)
    void cutsNoTextAndNamesEverythingOnEveryPage(Language language) throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(Path.of("resources/samples")), language)) {
            small(window);
            Driver driver = window.driver();
            // the most is shown when something is dismissed
            driver.menu(AppAction.DISMISS.textKey());
            Driver.await(
                    "a reason is asked for",
                    () -> Driver.all(window.frame()).stream()
                            .anyMatch(c -> "note.reason".equals(c.getName()) && c.isShowing()));
            driver.menu(AppAction.COMPARE_REPORTS.textKey());
            Driver.await(
                    "two reports are side by side",
                    () -> window.session().compare().state().get().shown().isPresent());
            for (Part part : Part.values()) {
                Driver.act(() -> window.session().compare().show(part));
                Driver.act(() -> window.session().compare().next());
                look(window, part + " in " + language);
            }
            for (Page page : Page.values()) {
                open(window, page);
                look(window, page + " in " + language);
            }
            open(window, Page.OVERVIEW);
            JTabbedPane tabs = window.driver().find("overview.tabs", JTabbedPane.class);
            for (int tab = 0; tab < tabs.getTabCount(); tab++) {
                int shown = tab;
                Driver.act(() -> tabs.setSelectedIndex(shown));
                Driver.await(
                        "the tab is shown", () -> tabs.getComponentAt(shown).isShowing());
                look(window, "tab " + tab + " in " + language);
            }
            for (AppAction action : List.of(AppAction.SHORTCUTS, AppAction.CHANGE_KEYS, AppAction.PALETTE)) {
                driver.menu(action.textKey());
                Driver.await("it lies over the window", () -> overlaid(window));
                look(window, action + " in " + language);
            }
            driver.menu(AppAction.MANUAL.textKey());
            Driver.await("the manual is open", () -> manual() != null);
            Driver.act(() -> {
                Readable.cut(manual()).forEach(c -> wrong.add("cut in the manual in " + language + ": " + c));
                Readable.nameless(manual()).forEach(c -> wrong.add("nameless in the manual in " + language + ": " + c));
            });
        }
        tell();
    }

    private static JRootPane manual() {
        for (Frame frame : Frame.getFrames()) {
            if ("manual".equals(frame.getName()) && frame.isShowing()) {
                return ((JFrame) frame).getRootPane();
            }
        }
        return null;
    }

    @ParameterizedTest
    @EnumSource(Style.Theme.class)
    void showsEveryWordInFullContrast(Style.Theme theme) throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(Path.of("resources/samples")), Language.ZH)) {
            small(window);
            window.driver().menu(AppAction.valueOf(theme.name()).textKey());
            for (Page page : Page.values()) {
                open(window, page);
                Driver.act(() -> Readable.faint(window.frame().getRootPane())
                        .forEach(words -> wrong.add("faint on " + page + " in " + theme + ": " + words)));
            }
            window.driver().menu(AppAction.MANUAL.textKey());
            Driver.await("the manual is open", () -> manual() != null);
            Driver.act(() -> Readable.faint(manual())
                    .forEach(words -> wrong.add("faint in the manual in " + theme + ": " + words)));
        }
        tell();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isReadableWhereNothingIsOpenOrEmpty(Language language) throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(), language)) {
            small(window);
            look(window, "empty workspace in " + language);
        }
        try (OpenWindow window = OpenWindow.atHome(folder, language)) {
            small(window);
            look(window, "home in " + language);
        }
        tell();
    }

    @Test
    void followsAWindowThatIsMadeSmallerOnEveryPage() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(Path.of("resources/samples")), Language.ZH)) {
            Dimension small = new Dimension(1366, 740);
            for (Page page : Page.values()) {
                open(window, page);
                Driver.act(() -> {
                    JRootPane root = window.frame().getRootPane();
                    root.setSize(2000, 1000);
                    root.validate();
                    root.setSize(small);
                    root.validate();
                    root.validate();
                    for (Component part : Driver.all(root)) {
                        boolean scrolled = SwingUtilities.getAncestorOfClass(JViewport.class, part) != null;
                        int end = SwingUtilities.convertPoint(part, part.getWidth(), 0, root).x;
                        if (part.isShowing() && !scrolled && end > small.width) {
                            wrong.add("stays wide on " + page + ": "
                                    + part.getClass().getSimpleName() + " " + part.getName() + " ends at " + end);
                        }
                    }
                });
            }
        }
        tell();
    }

    private static void small(OpenWindow window) {
        Driver.act(() -> {
            window.frame().setExtendedState(java.awt.Frame.NORMAL);
            window.frame().setSize(LAPTOP);
        });
        Driver.await("the window is as small as a laptop", () -> window.frame().getWidth() == LAPTOP.width);
    }

    private static void open(OpenWindow window, Page page) {
        Driver.act(() -> window.session().pages().show(page));
        Driver.await("its jobs are done", window::idle);
    }

    private static boolean overlaid(OpenWindow window) {
        return Driver.all(window.frame()).stream().anyMatch(c -> "overlay".equals(c.getName()) && c.isShowing());
    }

    private void look(OpenWindow window, String where) {
        Driver.act(() -> {
            window.frame().validate();
            Readable.cut(window.frame().getRootPane()).forEach(c -> wrong.add("cut on " + where + ": " + c));
            Readable.nameless(window.frame().getRootPane()).forEach(c -> wrong.add("nameless on " + where + ": " + c));
        });
    }

    private void tell() {
        SoftAssertions all = new SoftAssertions();
        wrong.stream().distinct().forEach(all::fail);
        all.assertAll();
    }
}
