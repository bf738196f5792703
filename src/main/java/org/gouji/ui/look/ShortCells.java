package org.gouji.ui.look;

import java.awt.Component;
import java.awt.Insets;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;

/** Cells that leave out the middle of a text where there is no room, such as paths, whose end is the file's name; a tip says it in full. */
public final class ShortCells extends DefaultTableCellRenderer {
    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, false, row, column);
        String full = getText();
        Insets insets = getInsets();
        int room = table.getColumnModel().getColumn(column).getWidth() - insets.left - insets.right;
        setText(Shortened.middle(full, getFontMetrics(getFont())::stringWidth, room));
        setToolTipText(full.equals(getText()) ? null : full);
        return this;
    }
}
