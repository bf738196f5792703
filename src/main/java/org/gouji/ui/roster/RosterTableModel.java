package org.gouji.ui.roster;

import javax.swing.table.AbstractTableModel;
import org.gouji.model.RosterColumn;
import org.gouji.text.Texts;
import org.gouji.work.roster.RosterSheet;

/** The roster's sheet as a table; what is written goes to the presenter. */
final class RosterTableModel extends AbstractTableModel {
    private final transient RosterPresenter presenter;
    private final transient Texts texts;
    private transient RosterSheet sheet = RosterSheet.EMPTY;

    RosterTableModel(RosterPresenter presenter, Texts texts) {
        this.presenter = presenter;
        this.texts = texts;
    }

    /** Shows a sheet; says whether it has another number of rows. */
    boolean show(RosterState state) {
        int before = sheet.rows().size();
        if (sheet.equals(state.sheet())) {
            return false;
        }
        sheet = state.sheet();
        if (before == sheet.rows().size()) {
            fireTableRowsUpdated(0, Math.max(0, before - 1));
            return false;
        }
        fireTableDataChanged();
        return true;
    }

    @Override
    public int getRowCount() {
        return sheet.rows().size();
    }

    @Override
    public int getColumnCount() {
        return RosterColumn.values().length;
    }

    @Override
    public String getColumnName(int column) {
        return texts.get("roster.column." + RosterColumn.values()[column].key());
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return true;
    }

    @Override
    public Object getValueAt(int row, int column) {
        return sheet.cell(row, RosterColumn.values()[column]);
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        // rows may have been taken out while one was edited
        if (row < getRowCount()) {
            presenter.write(row, RosterColumn.values()[column], String.valueOf(value));
        }
    }
}
