package org.gouji.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import javax.swing.JTable;
import org.gouji.ui.desk.Kept;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    private final Kept kept = Kept.inMemory();

    @Test
    void bringsWidthsAndOrderBack() {
        JTable before = table();
        ColumnWidths.keep(before, kept);
        before.getTableHeader().setResizingColumn(before.getColumnModel().getColumn(0));
        before.getColumnModel().getColumn(0).setWidth(211);
        before.getTableHeader().setResizingColumn(null);
        before.getTableHeader().setDraggedColumn(before.getColumnModel().getColumn(0));
        before.moveColumn(0, 2);
        JTable after = table();
        ColumnWidths.keep(after, kept);
        assertThat(after.getColumnName(2)).isEqualTo("a");
        assertThat(after.getColumnModel().getColumn(2).getPreferredWidth()).isEqualTo(211);
    }

    @Test
    void keepsNothingThatFollowsFromTheSizeOfTheWindow() {
        JTable table = table();
        ColumnWidths.keep(table, kept);
        table.getColumnModel().getColumn(0).setWidth(300);
        assertThat(kept.get("columns.t.3")).isEmpty();
    }

    @Test
    void passesOverWhatDoesNotFit() {
        kept.put("columns.t.3", "0:10 1:20");
        ColumnWidths.keep(table(), kept);
        kept.put("columns.t.3", "7:10 7:20 7:30");
        JTable table = table();
        ColumnWidths.keep(table, kept);
        assertThat(table.getColumnName(0)).isEqualTo("a");
    }

    private static JTable table() {
        JTable table = new JTable(new Object[1][3], new Object[] {"a", "b", "c"});
        table.setName("t");
        return table;
    }
}
