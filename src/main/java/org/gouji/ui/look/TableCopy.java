package org.gouji.ui.look;

import java.awt.Component;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.ActionEvent;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.TransferHandler;
import javax.swing.table.TableCellRenderer;

/**
 * Copies tables and trees as lines with tabs, as spreadsheets take them: with Ctrl+C the chosen lines, by the menu all of them
 * under their headings. Tabs and line ends within a cell become blanks. Event thread only.
 */
public final class TableCopy {
    private static final String SOURCE = "gouji.copied";
    private static final String COPY =
            TransferHandler.getCopyAction().getValue(javax.swing.Action.NAME).toString();

    private TableCopy() {}

    /** Gives the text of a table that does not hold all its lines, off the event thread where it takes long. */
    @FunctionalInterface
    public interface Source {
        /** Tells {@code to}, on the event thread, all lines or the chosen ones only, with headings where it is all. */
        void text(boolean chosenOnly, Consumer<String> to);
    }

    /** Lets {@code table} be copied from {@code source}, because it does not hold all its lines. */
    public static void from(JTable table, Source source) {
        table.putClientProperty(SOURCE, source);
    }

    /** Lets Ctrl+C copy what is chosen, where {@code component} is a table or a tree. */
    public static void install(Component component) {
        if (component instanceof JTable || component instanceof JTree) {
            ((JComponent) component).getActionMap().put(COPY, new AbstractAction() {
                @Override
                public void actionPerformed(ActionEvent event) {
                    copy(component, true);
                }
            });
        }
    }

    /** Copies a table or a tree; whether {@code component} is one. */
    public static boolean copy(Component component, boolean chosenOnly) {
        if (component instanceof JTable table) {
            if (table.getClientProperty(SOURCE) instanceof Source source) {
                source.text(chosenOnly, TableCopy::put);
            } else {
                put(text(table, chosenOnly));
            }
        } else if (component instanceof JTree tree) {
            put(text(tree, chosenOnly));
        }
        return component instanceof JTable || component instanceof JTree;
    }

    /** Puts a text where it can be pasted from. */
    public static void put(String text) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
    }

    /** The lines of a table as they are ordered and shown; its headings above them where it is all lines. */
    static String text(JTable table, boolean chosenOnly) {
        IntStream rows = chosenOnly ? IntStream.of(table.getSelectedRows()) : IntStream.range(0, table.getRowCount());
        String lines = rows.mapToObj(row -> line(table.getColumnCount(), column -> cell(table, row, column)))
                .collect(Collectors.joining());
        return chosenOnly ? lines : line(table.getColumnCount(), table::getColumnName) + lines;
    }

    /** The lines of a tree, indented by a column a level. */
    static String text(JTree tree, boolean chosenOnly) {
        IntStream rows = chosenOnly && tree.getSelectionRows() != null
                ? IntStream.of(tree.getSelectionRows()).sorted()
                : IntStream.range(0, tree.getRowCount());
        return rows.mapToObj(row -> {
                    int level = tree.getPathForRow(row).getPathCount() - 1;
                    return "\t".repeat(level) + clean(node(tree, row)) + "\n";
                })
                .collect(Collectors.joining());
    }

    /** A line of cells. */
    public static String line(Iterable<String> cells) {
        StringBuilder line = new StringBuilder();
        cells.forEach(cell -> line.append(line.isEmpty() ? "" : "\t").append(clean(cell)));
        return line.append('\n').toString();
    }

    private static String line(int columns, java.util.function.IntFunction<String> cell) {
        return IntStream.range(0, columns)
                .mapToObj(c -> clean(cell.apply(c)))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    /** What is shown of a cell: a text or number itself, of anything else what its renderer says. */
    private static String cell(JTable table, int row, int column) {
        Object value = table.getValueAt(row, column);
        if (value == null || value instanceof CharSequence || value instanceof Number) {
            return value == null ? "" : value.toString();
        }
        TableCellRenderer renderer = table.getCellRenderer(row, column);
        return said(table.prepareRenderer(renderer, row, column), value);
    }

    private static String node(JTree tree, int row) {
        Object node = tree.getPathForRow(row).getLastPathComponent();
        return said(
                tree.getCellRenderer()
                        .getTreeCellRendererComponent(
                                tree, node, false, true, tree.getModel().isLeaf(node), row, false),
                node);
    }

    private static String said(Component shown, Object value) {
        String name = shown.getAccessibleContext() == null
                ? null
                : shown.getAccessibleContext().getAccessibleName();
        if (name != null && !name.isBlank()) {
            return name;
        }
        return shown instanceof JLabel label && label.getText() != null ? label.getText() : String.valueOf(value);
    }

    private static String clean(String cell) {
        return cell == null
                ? ""
                : cell.replaceAll("[\\t\\r\\n\\u2028\\u2029]+", " ").strip();
    }
}
