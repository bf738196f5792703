package org.gouji.ui.report;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.Severity;
import org.gouji.ui.look.Look;

/** The shapes that tell in a drawn cell how its figure was read, beside colour; the legend shows the same. */
final class CellShapes {
    private static final int CORNER = 7;

    private CellShapes() {}

    /** A corner for what is doubtful, a cross for what is no number, a corner of its own for what was corrected. */
    static void state(Graphics2D g, Rectangle cell, Figure figure, boolean corrected) {
        int size = UIScale.scale(CORNER);
        int right = cell.x + cell.width;
        int bottom = cell.y + cell.height;
        if (corrected) {
            g.setColor(Look.color("Sheet.corrected"));
            triangle(g, cell.x + 1, bottom, size, -size);
        } else if (figure.doubtful()) {
            g.setColor(Look.color("Sheet.doubtful"));
            triangle(g, right, cell.y + 1, -size, size);
        } else if (figure.state() == FigureState.UNREADABLE) {
            g.setColor(Look.color("Finding.error.color"));
            g.setStroke(new BasicStroke(UIScale.scale(1.5f)));
            int edge = UIScale.scale(3);
            g.draw(new Line2D.Double(right - size - edge, cell.y + edge, right - edge, cell.y + edge + size));
            g.draw(new Line2D.Double(right - edge, cell.y + edge, right - size - edge, cell.y + edge + size));
        }
        g.setStroke(new BasicStroke(1));
    }

    /** A dot at the lower edge where something was found about the figure. */
    static void cited(Graphics2D g, Rectangle cell, Severity severity) {
        int size = UIScale.scale(5);
        g.setColor(Look.color(severity));
        g.fillOval(
                cell.x + cell.width - size - UIScale.scale(3),
                cell.y + cell.height - size - UIScale.scale(3),
                size,
                size);
    }

    /** Lines across a cell that the document does not have. */
    static void hatch(Graphics2D graphics, Rectangle cell) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.clip(cell);
        g.setColor(Look.color("Sheet.missing"));
        int step = UIScale.scale(6);
        for (int x = cell.x - cell.height; x < cell.x + cell.width; x += step) {
            g.draw(new Line2D.Double(x, cell.y + cell.height, x + cell.height, cell.y));
        }
        g.dispose();
    }

    /** A folded corner at the left: suspects are told by shape as well as by colour. */
    static void flag(Graphics2D g, Rectangle cell) {
        int size = UIScale.scale(8);
        g.setColor(Look.color(CellMark.SUSPECT.line));
        triangle(g, cell.x, cell.y, size, size);
    }

    /** A broken line around the cell that is looked at and that the keys work on. */
    static void cursor(Graphics2D g, Rectangle cell) {
        int gap = UIScale.scale(2);
        float dash = UIScale.scale(2f);
        g.setColor(Look.color("Sheet.ink"));
        g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {dash, dash}, 0));
        g.drawRect(cell.x + gap, cell.y + gap, cell.width - 2 * gap, cell.height - 2 * gap);
        g.setStroke(new BasicStroke(1));
    }

    private static void triangle(Graphics2D g, int x, int y, int right, int down) {
        g.fillPolygon(new int[] {x, x + right, x}, new int[] {y, y, y + down}, 3);
    }
}
