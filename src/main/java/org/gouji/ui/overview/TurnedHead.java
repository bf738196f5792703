package org.gouji.ui.overview;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.table.DefaultTableCellRenderer;
import org.gouji.ui.look.Look;

/** A heading that reads upwards, so that columns can be as narrow as their numbers. */
final class TurnedHead extends DefaultTableCellRenderer {
    private static final int PAD = 6;

    private final int height;
    private String text = "";

    TurnedHead(int height) {
        this.height = height;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, "", false, false, row, column);
        text = String.valueOf(value);
        setToolTipText(text);
        getAccessibleContext().setAccessibleName(text);
        setBackground(table.getTableHeader().getBackground());
        setForeground(table.getTableHeader().getForeground());
        setBorder(BorderFactory.createMatteBorder(0, 0, 1, 1, Look.color("TableHeader.bottomSeparatorColor")));
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(super.getPreferredSize().width, UIScale.scale(height));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        FlatUIUtils.setRenderingHints(g);
        FontMetrics metrics = getFontMetrics(getFont());
        int pad = UIScale.scale(PAD);
        String fitting = SwingUtilities.layoutCompoundLabel(
                metrics,
                text,
                null,
                CENTER,
                LEFT,
                CENTER,
                LEFT,
                new Rectangle(getHeight() - 2 * pad, getWidth()),
                new Rectangle(),
                new Rectangle(),
                0);
        g.setColor(getForeground());
        g.rotate(-Math.PI / 2);
        g.drawString(fitting, pad - getHeight(), (getWidth() - metrics.getHeight()) / 2 + metrics.getAscent());
        g.dispose();
    }
}
