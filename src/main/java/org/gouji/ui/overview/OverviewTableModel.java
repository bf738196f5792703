package org.gouji.ui.overview;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.gouji.text.Texts;

/** The list of units as a table. */
final class OverviewTableModel extends AbstractTableModel {
    private static final int FEW = 500;

    private final transient Texts texts;
    private final transient OverviewWords words;
    private transient List<OverviewLine> lines = List.of();

    OverviewTableModel(Texts texts) {
        this.texts = texts;
        this.words = new OverviewWords(texts);
    }

    /** Shows other lines; says whether they are other ones. */
    boolean show(List<OverviewLine> next) {
        // lines are compared to their depth, which takes long where there are many
        if (next == lines || next.size() <= FEW && next.equals(lines)) {
            return false;
        }
        lines = next;
        fireTableDataChanged();
        return true;
    }

    OverviewLine line(int row) {
        return lines.get(row);
    }

    OverviewWords words() {
        return words;
    }

    @Override
    public int getRowCount() {
        return lines.size();
    }

    @Override
    public int getColumnCount() {
        return OverviewColumn.values().length;
    }

    @Override
    public String getColumnName(int column) {
        return texts.get(OverviewColumn.values()[column].textKey());
    }

    @Override
    public Object getValueAt(int row, int column) {
        return words.of(lines.get(row), OverviewColumn.values()[column]);
    }
}
