package org.gouji.ui.finding;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Graphics;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.UIManager;
import javax.swing.table.TableCellRenderer;
import org.gouji.ui.finding.Rows.Group;
import org.gouji.ui.look.Look;

/** The head of a group across all columns: every cell draws its part of one long line. */
final class HeadRenderer extends JLabel implements TableCellRenderer {
    private final FindingsTableModel model;
    private int left;
    private int width;

    HeadRenderer(FindingsTableModel model) {
        this.model = model;
        setOpaque(true);
        putClientProperty("html.disable", true);
        setIconTextGap(UIScale.scale(4));
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        Optional<Group> head = model.head(row);
        setFont(table.getFont().deriveFont(java.awt.Font.BOLD));
        setText(String.valueOf(value));
        setIcon(UIManager.getIcon(head.map(Group::folded).orElse(false) ? "Tree.collapsedIcon" : "Tree.expandedIcon"));
        setBackground(selected ? table.getSelectionBackground() : Look.color("TableHeader.background"));
        setForeground(selected ? table.getSelectionForeground() : table.getForeground());
        left = table.getCellRect(row, column, true).x;
        width = table.getWidth();
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        int own = getWidth();
        graphics.setColor(getBackground());
        graphics.fillRect(0, 0, own, getHeight());
        Graphics line = graphics.create(-left + UIScale.scale(6), 0, width, getHeight());
        try {
            setSize(width, getHeight());
            super.paintComponent(line);
        } finally {
            setSize(own, getHeight());
            line.dispose();
        }
    }
}
