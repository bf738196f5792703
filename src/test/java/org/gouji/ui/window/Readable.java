package org.gouji.ui.window;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.text.JTextComponent;

/** Looks over a window, on the event thread, for what cannot be read: cut, nameless, or too faint. */
public final class Readable {
    private static final double LEAST = 4.5;
    private static final int ROWS = 12;

    private Readable() {}

    /** Texts of labels, buttons and headings that are cut and have no tip that says them in full. */
    public static List<String> cut(Container root) {
        List<String> cut = new ArrayList<>(describe(root, Readable::isCut));
        shown(root)
                .filter(JTable.class::isInstance)
                .map(JTable.class::cast)
                .forEach(table -> cut.addAll(cutHeadings(table)));
        return cut;
    }

    /** What is worked with and has no accessible name. */
    public static List<String> nameless(Container root) {
        return describe(root, Readable::isNameless);
    }

    /** Words that do not stand out from what is behind them: labels, buttons, fields, and the first rows of tables, trees and lists. */
    public static List<String> faint(Container root) {
        List<String> faint = new ArrayList<>();
        for (Component component : shown(root).toList()) {
            if (!text(component).isBlank() && component.isEnabled()) {
                judge(faint, component, component.getForeground(), background(component), component.getName());
            }
            if (component instanceof JTable table) {
                rows(faint, table);
            } else if (component instanceof JTree tree) {
                rows(faint, tree);
            }
        }
        return faint.stream().distinct().toList();
    }

    /** Letters that two shown buttons or fields both answer to with Alt. */
    public static List<String> clashes(Container root) {
        Map<Integer, String> taken = new HashMap<>();
        List<String> clashes = new ArrayList<>();
        shown(root).forEach(component -> {
            int key = component instanceof AbstractButton button
                    ? button.getMnemonic()
                    : component instanceof JLabel label ? label.getDisplayedMnemonic() : 0;
            String other = key == 0 ? null : taken.put(key, text(component));
            if (other != null) {
                clashes.add("Alt+" + (char) key + ": " + other + " and " + text(component));
            }
        });
        return clashes;
    }

    private static void rows(List<String> faint, JTable table) {
        for (int row = 0; row < Math.min(ROWS, table.getRowCount()); row++) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                Component cell = table.prepareRenderer(table.getCellRenderer(row, column), row, column);
                Color ground = cell.isOpaque() ? cell.getBackground() : table.getBackground();
                words(faint, cell, ground, table.getName() + " column " + column);
            }
        }
    }

    private static void rows(List<String> faint, JTree tree) {
        for (int row = 0; row < Math.min(ROWS, tree.getRowCount()); row++) {
            boolean chosen = tree.isRowSelected(row);
            Component node = tree.getCellRenderer()
                    .getTreeCellRendererComponent(
                            tree, tree.getPathForRow(row).getLastPathComponent(), chosen, true, false, row, chosen);
            Color ground = chosen ? javax.swing.UIManager.getColor("Tree.selectionBackground") : tree.getBackground();
            words(faint, node, ground, tree.getName());
        }
    }

    private static void words(List<String> faint, Component part, Color ground, String name) {
        if (!text(part).isBlank() && part.isVisible()) {
            judge(faint, part, part.getForeground(), ground, name);
        }
        if (part instanceof Container container) {
            for (Component inner : container.getComponents()) {
                words(faint, inner, ground, name);
            }
        }
    }

    private static void judge(List<String> faint, Component component, Color word, Color ground, String name) {
        if (word != null && ground != null && contrast(word, ground) < LEAST) {
            faint.add(String.format(
                    java.util.Locale.ROOT,
                    "%s %s \"%s\" #%06x on #%06x: %.2f",
                    component.getClass().getSimpleName(),
                    name,
                    text(component),
                    word.getRGB() & 0xffffff,
                    ground.getRGB() & 0xffffff,
                    contrast(word, ground)));
        }
    }

    /** As WCAG 2.1 has it: from 1, no difference, to 21, black on white. */
    public static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** What is really behind a component: its own ground, or that of the first below that has one. */
    private static Color background(Component component) {
        boolean flat = component instanceof AbstractButton button
                && (!button.isContentAreaFilled()
                        || "toolBarButton".equals(style(button))
                        || "tab".equals(style(button)));
        for (Component c = flat ? component.getParent() : component; c != null; c = c.getParent()) {
            if (c.isOpaque() || c instanceof AbstractButton) {
                return c.getBackground();
            }
        }
        return null;
    }

    private static String style(JComponent component) {
        String style = String.valueOf(component.getClientProperty("FlatLaf.style"));
        return style.contains("toolBarButton") ? "toolBarButton" : style.contains("buttonType: tab") ? "tab" : "";
    }

    private static String text(Component component) {
        String text = component instanceof JLabel label
                ? label.getText()
                : component instanceof AbstractButton button
                        ? button.getText()
                        : component instanceof JTextComponent field ? field.getText() : "";
        return text == null ? "" : text;
    }

    private static boolean isCut(Component component) {
        boolean words = component instanceof JLabel || component instanceof AbstractButton;
        return words
                && !text(component).isBlank()
                && (component.getPreferredSize().width > component.getWidth()
                                && ((JComponent) component).getToolTipText() == null
                        || component.getPreferredSize().height > component.getHeight() + 1);
    }

    private static List<String> cutHeadings(JTable table) {
        List<String> cut = new ArrayList<>();
        for (int column = 0; table.getTableHeader() != null && column < table.getColumnCount(); column++) {
            javax.swing.table.TableCellRenderer renderer =
                    table.getColumnModel().getColumn(column).getHeaderRenderer();
            Component heading = (renderer == null ? table.getTableHeader().getDefaultRenderer() : renderer)
                    .getTableCellRendererComponent(table, table.getColumnName(column), false, false, -1, column);
            int width = table.getColumnModel().getColumn(column).getWidth();
            if (heading.getPreferredSize().width > width
                    && table.getTableHeader().isShowing()) {
                cut.add("heading " + table.getName() + " \"" + table.getColumnName(column) + "\" wants "
                        + heading.getPreferredSize().width + ", has " + width);
            }
        }
        return cut;
    }

    private static boolean isNameless(Component component) {
        boolean worked = component instanceof JTable
                || component instanceof JTree
                || component instanceof JList
                || component instanceof JTextComponent
                || component instanceof JComboBox
                || component instanceof AbstractButton;
        boolean ours = component.getName() == null || !component.getName().startsWith("ScrollBar");
        if (!worked || !ours || !component.isFocusable()) {
            return false;
        }
        AccessibleContext context = component.getAccessibleContext();
        return context.getAccessibleName() == null
                || context.getAccessibleName().isBlank();
    }

    private static List<String> describe(Container root, Predicate<Component> wrong) {
        return shown(root).filter(wrong).map(Readable::describe).toList();
    }

    private static Stream<Component> shown(Container root) {
        return Driver.all(root).stream().filter(Component::isShowing);
    }

    private static String describe(Component component) {
        return component.getClass().getSimpleName() + " " + component.getName() + " \"" + text(component) + "\" wants "
                + component.getPreferredSize().width + "x" + component.getPreferredSize().height + ", has "
                + component.getWidth() + "x" + component.getHeight();
    }
}
