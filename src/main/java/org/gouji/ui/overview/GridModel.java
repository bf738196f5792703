package org.gouji.ui.overview;

import java.util.List;
import javax.swing.table.AbstractTableModel;

/** A grid as a table; a cell is worked out when it is drawn. */
final class GridModel extends AbstractTableModel {
    private transient List<OverviewLine> lines = List.of();
    private transient Grid grid;

    GridModel(Grid grid) {
        this.grid = grid;
    }

    void show(List<OverviewLine> nextLines, Grid next) {
        boolean otherHeads = !next.heads().equals(grid.heads());
        boolean otherLines = nextLines.size() != lines.size();
        lines = nextLines;
        grid = next;
        if (otherHeads) {
            fireTableStructureChanged();
        } else if (otherLines) {
            fireTableDataChanged();
        } else if (!lines.isEmpty()) {
            fireTableRowsUpdated(0, lines.size() - 1);
        }
    }

    OverviewLine line(int row) {
        return lines.get(row);
    }

    List<OverviewLine> lines() {
        return lines;
    }

    Grid grid() {
        return grid;
    }

    @Override
    public int getRowCount() {
        return lines.size();
    }

    @Override
    public int getColumnCount() {
        return grid.heads().size();
    }

    @Override
    public String getColumnName(int column) {
        return grid.heads().get(column).name();
    }

    @Override
    public Grid.Cell getValueAt(int row, int column) {
        return grid.cell(lines.get(row), column);
    }
}
