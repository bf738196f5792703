package org.gouji.ui.overview;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.gouji.ui.look.GridIcon;
import org.gouji.ui.look.Look;
import org.gouji.work.overview.Coverage;

/** How it stands with a report, as a shape: a tick, a clock, two sheets, a question mark, a torn sheet, an empty place. */
final class CoverageIcon extends GridIcon {
    private static final int UNITS = 16;
    private static final float[] DASHES = {2.2f, 2.6f};

    private final Coverage coverage;

    CoverageIcon(Coverage coverage) {
        super(UNITS);
        this.coverage = coverage;
    }

    /** The colour that goes with the shape. */
    static Color color(Coverage coverage) {
        return Look.color(
                switch (coverage) {
                    case REPORTED -> "Finding.confirmed.color";
                    case LATE, DUPLICATE, UNRECOGNISED -> "Finding.warning.color";
                    case UNKNOWN, NOT_DUE -> "Pane.faint";
                    case FAILED, MISSING -> "Finding.error.color";
                });
    }

    @Override
    protected void draw(Graphics2D g) {
        g.setColor(color(coverage));
        g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (coverage) {
            case REPORTED -> lines(g, 3, 8.5, 6.5, 12, 13, 4.5);
            case LATE -> {
                g.draw(new Ellipse2D.Double(2.5, 2.5, 11, 11));
                lines(g, 8, 4.8, 8, 8, 10.4, 9.6);
            }
            case NOT_DUE -> lines(g, 6, 8, 10, 8);
            case DUPLICATE -> {
                lines(g, 5.5, 4.5, 5.5, 2.5, 13.5, 2.5, 13.5, 10.5, 11, 10.5);
                g.draw(new RoundRectangle2D.Double(2.5, 5.5, 8, 8, 1.5, 1.5));
            }
            case UNRECOGNISED -> {
                g.draw(new Arc2D.Double(4.5, 2.2, 7, 7, 180, -235, Arc2D.OPEN));
                lines(g, 8.1, 9.2, 8, 10.4);
                lines(g, 8, 13.2, 8, 13.3);
            }
            case FAILED -> {
                lines(g, 3.5, 6.5, 3.5, 2.5, 12.5, 2.5, 12.5, 6.5);
                lines(g, 2.5, 8.6, 5.2, 6.8, 7.6, 9.4, 10.4, 7, 13.5, 9.2);
                lines(g, 3.5, 11, 3.5, 13.5, 12.5, 13.5, 12.5, 11.5);
            }
            case UNKNOWN -> {
                g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0));
                g.draw(new Ellipse2D.Double(3, 3, 10, 10));
            }
            case MISSING -> {
                g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0));
                g.draw(new RoundRectangle2D.Double(3, 3, 10, 10, 2, 2));
            }
        }
    }

    private static void lines(Graphics2D g, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        g.draw(path);
    }
}
