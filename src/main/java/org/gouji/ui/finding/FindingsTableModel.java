package org.gouji.ui.finding;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.gouji.text.Texts;

/** The lines as a table. Event thread only. */
final class FindingsTableModel extends AbstractTableModel {
    private final transient Texts texts;
    private transient List<FindingLine> lines = List.of();
    private transient UnitNames names = UnitNames.whole();

    FindingsTableModel(Texts texts) {
        this.texts = texts;
    }

    /** Shows other lines; tells the table only what changed where their number stays. */
    void show(List<FindingLine> next, UnitNames nextNames) {
        List<FindingLine> before = lines;
        boolean renamed = nextNames != names;
        lines = next;
        names = nextNames;
        if (before.size() != next.size() || renamed) {
            fireTableDataChanged();
            return;
        }
        for (int i = 0; i < next.size(); i++) {
            if (before.get(i) != next.get(i)) {
                fireTableRowsUpdated(i, i);
            }
        }
    }

    FindingLine line(int row) {
        return lines.get(row);
    }

    @Override
    public int getRowCount() {
        return lines.size();
    }

    @Override
    public int getColumnCount() {
        return Column.values().length;
    }

    @Override
    public String getColumnName(int column) {
        return texts.get(Column.values()[column].textKey());
    }

    @Override
    public Object getValueAt(int row, int column) {
        FindingLine line = lines.get(row);
        return switch (Column.values()[column]) {
            case SEVERITY -> line.severityWord();
            case UNIT -> names.brief(line.unit());
            case YEAR -> line.yearWord();
            case WHERE -> line.where();
            case PROBLEM -> line.problem();
            case EXPECTED -> line.expected();
            case ACTUAL -> line.actual();
            case STATE -> line.state();
        };
    }
}
