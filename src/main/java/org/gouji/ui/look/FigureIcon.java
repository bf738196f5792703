package org.gouji.ui.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;

/** How a figure was read, as a small cell of the form with the mark that the form itself carries there. */
public final class FigureIcon extends GridIcon {
    private static final int UNITS = 14;
    private static final double EDGE = 1.5;
    private static final double SIZE = UNITS - 2 * EDGE;

    private final String kind;

    private FigureIcon(String kind) {
        super(UNITS);
        this.kind = kind;
    }

    /** The icon of {@code blank}, {@code missing}, {@code unreadable}, {@code doubtful}, {@code corrected}, {@code tried}, {@code explains}, {@code chief} or {@code addend}. */
    public static Icon of(String kind) {
        return new FigureIcon(kind);
    }

    @Override
    protected void draw(Graphics2D g) {
        Rectangle2D cell = new Rectangle2D.Double(EDGE, EDGE, SIZE, SIZE);
        g.setColor(paper());
        g.fill(cell);
        if (kind.equals("missing")) {
            hatch(g);
        }
        g.setColor(line());
        g.setStroke(new BasicStroke(kind.equals("chief") ? 2f : 1.2f));
        g.draw(cell);
        mark(g);
    }

    private Color paper() {
        return switch (kind) {
            case "blank", "missing" -> Look.color("Sheet.blank");
            case "doubtful" -> Look.color("Sheet.doubtfulPaper");
            case "chief" -> Look.color("Sheet.chief");
            case "addend" -> Look.color("Sheet.addend");
            case "tried", "explains" -> Look.color("Sheet.suspect");
            default -> Look.color("Sheet.paper");
        };
    }

    private Color line() {
        return switch (kind) {
            case "chief" -> Look.color("Sheet.chiefLine");
            case "addend" -> Look.color("Sheet.addendLine");
            case "tried", "explains" -> Look.color("Sheet.suspectLine");
            default -> Look.color("Sheet.line");
        };
    }

    private void mark(Graphics2D g) {
        double far = EDGE + SIZE;
        switch (kind) {
            case "unreadable" -> {
                g.setColor(Look.color("Finding.error.color"));
                g.setStroke(new BasicStroke(1.6f));
                g.draw(new Line2D.Double(EDGE + 3, EDGE + 3, far - 3, far - 3));
                g.draw(new Line2D.Double(far - 3, EDGE + 3, EDGE + 3, far - 3));
            }
            case "doubtful" -> corner(g, "Sheet.doubtful", far, EDGE, -6, 6);
            case "corrected" -> corner(g, "Sheet.corrected", EDGE, far, 6, -6);
            case "tried", "explains" -> corner(g, "Sheet.suspectLine", EDGE, EDGE, 6, 6);
            case "cited" -> {
                g.setColor(Look.color("Finding.error.color"));
                g.fill(new Ellipse2D.Double(far - 5.5, far - 5.5, 4.5, 4.5));
            }
            default -> {}
        }
    }

    private static void corner(Graphics2D g, String colour, double x, double y, double right, double down) {
        Path2D corner = new Path2D.Double();
        corner.moveTo(x, y);
        corner.lineTo(x + right, y);
        corner.lineTo(x, y + down);
        corner.closePath();
        g.setColor(Look.color(colour));
        g.fill(corner);
    }

    private static void hatch(Graphics2D g) {
        g.setColor(Look.color("Sheet.line"));
        g.setStroke(new BasicStroke(1f));
        g.draw(new Line2D.Double(EDGE, EDGE + SIZE / 2, EDGE + SIZE / 2, EDGE));
        g.draw(new Line2D.Double(EDGE, EDGE + SIZE, EDGE + SIZE, EDGE));
        g.draw(new Line2D.Double(EDGE + SIZE / 2, EDGE + SIZE, EDGE + SIZE, EDGE + SIZE / 2));
    }
}
