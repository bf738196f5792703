package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JToggleButton;
import javax.swing.JTree;
import javax.swing.text.JTextComponent;
import org.gouji.text.Language;
import org.gouji.ui.page.Page;
import org.gouji.ui.window.Driver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** At the smallest screen we promise, in both languages: no text is cut without a tip that says it all, nothing is without a name. */
@Tag("window")
class ReadableWindowTest {
    private static final Dimension LAPTOP = new Dimension(1366, 740);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void cutsNoTextAndNamesEverything(Language language) throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(Path.of("resources/samples")), language)) {
            Driver.act(() -> {
                window.frame().setExtendedState(java.awt.Frame.NORMAL);
                window.frame().setSize(LAPTOP);
            });
            Driver.await(
                    "the window is as small as a laptop", () -> window.frame().getWidth() == LAPTOP.width);
            Driver driver = window.driver();
            // the most is shown when something is dismissed
            driver.click(driver.find("note.decision.dismissed", JToggleButton.class));
            Driver.await(
                    "a reason is asked for",
                    () -> Driver.all(window.frame()).stream()
                            .anyMatch(c -> "note.reason".equals(c.getName()) && c.isShowing()));

            isReadable(window);
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void cutsNoTextOnThePageOfAllUnits(Language language) throws Exception {
        try (OpenWindow window = OpenWindow.on(folder, List.of(Path.of("resources/samples")), language)) {
            Driver.act(() -> {
                window.frame().setExtendedState(java.awt.Frame.NORMAL);
                window.frame().setSize(LAPTOP);
                window.session().pages().show(Page.OVERVIEW);
            });
            Driver.await(
                    "the window is as small as a laptop", () -> window.frame().getWidth() == LAPTOP.width);
            JTabbedPane tabs = window.driver().find("overview.tabs", JTabbedPane.class);
            for (int tab = 0; tab < 3; tab++) {
                int shown = tab;
                Driver.act(() -> tabs.setSelectedIndex(shown));
                Driver.await(
                        "the tab is shown", () -> tabs.getComponentAt(shown).isShowing());
                isReadable(window);
            }
            assertThat(window.guard().violations()).isEmpty();
        }
    }

    private static void isReadable(OpenWindow window) {
        assertThat(Driver.look(() -> shown(window)
                        .filter(ReadableWindowTest::isCut)
                        .map(ReadableWindowTest::describe)
                        .toList()))
                .as("cut texts")
                .isEmpty();
        assertThat(Driver.look(() -> shown(window)
                        .filter(ReadableWindowTest::isNameless)
                        .map(ReadableWindowTest::describe)
                        .toList()))
                .as("components without an accessible name")
                .isEmpty();
    }

    private static java.util.stream.Stream<Component> shown(OpenWindow window) {
        return Driver.all(window.frame().getRootPane()).stream().filter(Component::isShowing);
    }

    private static boolean isCut(Component component) {
        boolean hasText = component instanceof JLabel label
                        && label.getText() != null
                        && !label.getText().isBlank()
                || component instanceof AbstractButton button
                        && !button.getText().isBlank();
        return hasText
                && (component.getPreferredSize().width > component.getWidth()
                                && ((JComponent) component).getToolTipText() == null
                        || component.getPreferredSize().height > component.getHeight() + 1);
    }

    private static boolean isNameless(Component component) {
        boolean worked = component instanceof JTable
                || component instanceof JTree
                || component instanceof JTextComponent
                || component instanceof JComboBox
                || component instanceof AbstractButton button && button.isFocusable();
        if (!worked || !component.isFocusable()) {
            return false;
        }
        AccessibleContext context = component.getAccessibleContext();
        return context.getAccessibleName() == null
                || context.getAccessibleName().isBlank();
    }

    private static String describe(Component component) {
        String text = component instanceof JLabel label
                ? label.getText()
                : component instanceof AbstractButton button ? button.getText() : "";
        return component.getClass().getSimpleName() + " " + component.getName() + " \"" + text + "\" wants "
                + component.getPreferredSize().width + "x" + component.getPreferredSize().height + ", has "
                + component.getWidth() + "x" + component.getHeight();
    }
}
