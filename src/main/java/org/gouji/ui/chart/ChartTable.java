package org.gouji.ui.chart;

import com.formdev.flatlaf.util.UIScale;
import java.awt.FontMetrics;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;
import org.gouji.chart.Grid;
import org.gouji.text.Texts;
import org.gouji.ui.look.Look;

/** The table behind a chart; the keys for copying take the chosen rows, all of them where none is chosen. */
final class ChartTable extends JScrollPane {
    private static final int MEASURED = 60;
    private static final int WIDEST = 260;
    private static final int ROOM = 22;

    private final Rows rows = new Rows();
    private final JTable table = new JTable(rows);

    ChartTable(Texts texts) {
        setViewportView(table);
        setBorder(BorderFactory.createMatteBorder(0, 1, 0, 0, Look.color("Pane.line")));
        Look.named(table, "charts.table", texts.get("chart.table"));
        table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        table.setFillsViewportHeight(true);
        table.setDefaultRenderer(Object.class, new Cells());
        table.getTableHeader().setReorderingAllowed(false);
    }

    void show(Grid grid) {
        if (!grid.equals(rows.grid)) {
            boolean others = !grid.columns().equals(rows.grid.columns());
            rows.grid = grid;
            if (others) {
                rows.fireTableStructureChanged();
            } else {
                rows.fireTableDataChanged();
            }
            widen();
        }
    }

    /** The width at which no column is hidden. */
    int wholeWidth() {
        return table.getColumnModel().getTotalColumnWidth()
                + getVerticalScrollBar().getPreferredSize().width
                + 4;
    }

    /** As wide as what stands in the first rows. */
    private void widen() {
        FontMetrics metrics = table.getFontMetrics(table.getFont());
        for (int column = 0; column < rows.getColumnCount(); column++) {
            int width = metrics.stringWidth(rows.getColumnName(column));
            for (int row = 0; row < Math.min(MEASURED, rows.getRowCount()); row++) {
                width = Math.max(width, metrics.stringWidth(rows.getValueAt(row, column)));
            }
            TableColumn shown = table.getColumnModel().getColumn(column);
            shown.setPreferredWidth(Math.min(UIScale.scale(WIDEST), width + UIScale.scale(ROOM)));
            shown.setWidth(shown.getPreferredWidth());
        }
    }

    private static final class Rows extends AbstractTableModel {
        private transient Grid grid = new Grid(List.of(), List.of());

        @Override
        public int getRowCount() {
            return grid.rows().size();
        }

        @Override
        public int getColumnCount() {
            return grid.columns().size();
        }

        @Override
        public String getColumnName(int column) {
            return grid.columns().get(column).head();
        }

        @Override
        public String getValueAt(int row, int column) {
            return grid.rows().get(row).get(column);
        }
    }

    private final class Cells extends DefaultTableCellRenderer {
        @Override
        public java.awt.Component getTableCellRendererComponent(
                JTable owner, Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(owner, value, selected, focused, row, column);
            boolean number = rows.grid
                    .columns()
                    .get(owner.convertColumnIndexToModel(column))
                    .number();
            setHorizontalAlignment(number ? SwingConstants.TRAILING : SwingConstants.LEADING);
            setToolTipText(String.valueOf(value));
            return this;
        }
    }
}
