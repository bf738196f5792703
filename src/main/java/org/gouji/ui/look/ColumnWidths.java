package org.gouji.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.JTable;
import javax.swing.event.ChangeEvent;
import javax.swing.event.ListSelectionEvent;
import javax.swing.event.TableColumnModelEvent;
import javax.swing.event.TableColumnModelListener;
import javax.swing.table.TableColumn;
import javax.swing.table.TableColumnModel;
import org.gouji.ui.desk.Kept;

/** Lets the columns of a named table be as wide and stand in the order as a person left them. Event thread only. */
public final class ColumnWidths {
    private static final String NAME = "columns.";

    private final JTable table;
    private final Kept kept;
    private final String name;

    private ColumnWidths(JTable table, Kept kept) {
        this.table = table;
        this.kept = kept;
        this.name = NAME + table.getName() + "." + table.getColumnCount();
    }

    /** Puts the columns as they were kept, and keeps what is done to them by hand. */
    public static void keep(JTable table, Kept kept) {
        if (table.getName() != null && table.getTableHeader() != null && table.getColumnCount() > 0) {
            ColumnWidths widths = new ColumnWidths(table, kept);
            kept.get(widths.name).ifPresent(widths::put);
            table.getColumnModel().addColumnModelListener(widths.new Listening());
        }
    }

    /** Each column as the number it has in the model and its width, in the order shown. */
    private void put(String text) {
        TableColumnModel columns = table.getColumnModel();
        String[] parts = text.split(" ");
        boolean fits = parts.length == columns.getColumnCount()
                && Arrays.stream(parts).allMatch(p -> p.matches("[0-9]{1,3}:[0-9]{1,4}"));
        if (!fits) {
            return;
        }
        for (int place = 0; place < parts.length; place++) {
            String[] part = parts[place].split(":");
            int from = place(columns, Integer.parseInt(part[0]));
            if (from >= place) {
                columns.moveColumn(from, place);
                columns.getColumn(place).setPreferredWidth(UIScale.scale(Integer.parseInt(part[1])));
            }
        }
    }

    private static int place(TableColumnModel columns, int modelIndex) {
        return IntStream.range(0, columns.getColumnCount())
                .filter(i -> columns.getColumn(i).getModelIndex() == modelIndex)
                .findFirst()
                .orElse(-1);
    }

    private void remember() {
        Enumeration<TableColumn> columns = table.getColumnModel().getColumns();
        kept.put(
                name,
                java.util.Collections.list(columns).stream()
                        .map(c -> c.getModelIndex() + ":" + UIScale.unscale(c.getWidth()))
                        .collect(Collectors.joining(" ")));
    }

    /** Only while a heading is dragged: all other changes follow from the size of the window. */
    private final class Listening implements TableColumnModelListener {
        @Override
        public void columnMarginChanged(ChangeEvent event) {
            if (table.getTableHeader().getResizingColumn() != null) {
                remember();
            }
        }

        @Override
        public void columnMoved(TableColumnModelEvent event) {
            if (table.getTableHeader().getDraggedColumn() != null) {
                remember();
            }
        }

        @Override
        public void columnAdded(TableColumnModelEvent event) {}

        @Override
        public void columnRemoved(TableColumnModelEvent event) {}

        @Override
        public void columnSelectionChanged(ListSelectionEvent event) {}
    }
}
