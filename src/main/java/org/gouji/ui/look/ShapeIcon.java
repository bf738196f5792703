package org.gouji.ui.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.Icon;
import org.gouji.model.Decision;
import org.gouji.model.Severity;

/** Severities and decisions as shapes, so that nothing is told by colour alone; drawn on a grid of 16 units and sharp at any scale. */
public final class ShapeIcon extends GridIcon {
    private static final int UNITS = 16;

    private final Color color;
    private final Drawing drawing;

    @FunctionalInterface
    private interface Drawing {
        void draw(Graphics2D g, Color color);
    }

    private ShapeIcon(Color color, Drawing drawing) {
        super(UNITS);
        this.color = color;
        this.drawing = drawing;
    }

    /** A disc with a cross, a triangle with a mark, a square with an i. */
    public static Icon of(Severity severity) {
        return new ShapeIcon(
                Look.color(severity),
                switch (severity) {
                    case ERROR -> ShapeIcon::error;
                    case WARNING -> ShapeIcon::warning;
                    case HINT -> ShapeIcon::hint;
                });
    }

    /** A ring, a tick, a bar; an envelope, two ticks, a full ring with a tick. */
    public static Icon of(Decision decision) {
        return new ShapeIcon(
                Look.color(decision),
                switch (decision) {
                    case OPEN -> ShapeIcon::ring;
                    case CONFIRMED -> ShapeIcon::tick;
                    case DISMISSED -> ShapeIcon::bar;
                    case NOTIFIED -> ShapeIcon::envelope;
                    case RECTIFIED -> ShapeIcon::twoTicks;
                    case CLOSED -> ShapeIcon::stamp;
                });
    }

    @Override
    protected void draw(Graphics2D g) {
        g.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(color);
        drawing.draw(g, color);
    }

    private static void error(Graphics2D g, Color color) {
        g.fill(new Ellipse2D.Double(1.5, 1.5, 13, 13));
        g.setColor(Look.color("Finding.mark"));
        line(g, 5.5, 5.5, 10.5, 10.5);
        line(g, 10.5, 5.5, 5.5, 10.5);
    }

    private static void warning(Graphics2D g, Color color) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(8, 2.2);
        triangle.lineTo(14.6, 13.6);
        triangle.lineTo(1.4, 13.6);
        triangle.closePath();
        g.fill(triangle);
        g.draw(triangle);
        g.setColor(Look.color("Finding.mark"));
        line(g, 8, 6.2, 8, 9.4);
        line(g, 8, 12, 8, 12.1);
    }

    private static void hint(Graphics2D g, Color color) {
        g.fill(new RoundRectangle2D.Double(2, 2, 12, 12, 4, 4));
        g.setColor(Look.color("Finding.mark"));
        line(g, 8, 7.6, 8, 11.2);
        line(g, 8, 4.7, 8, 4.8);
    }

    private static void ring(Graphics2D g, Color color) {
        g.draw(new Ellipse2D.Double(3, 3, 10, 10));
    }

    private static void tick(Graphics2D g, Color color) {
        line(g, 3, 8.5, 6.5, 12);
        line(g, 6.5, 12, 13, 4.5);
    }

    private static void bar(Graphics2D g, Color color) {
        g.draw(new Ellipse2D.Double(3, 3, 10, 10));
        line(g, 4.6, 11.4, 11.4, 4.6);
    }

    private static void envelope(Graphics2D g, Color color) {
        g.draw(new RoundRectangle2D.Double(2, 4, 12, 8.6, 1.5, 1.5));
        line(g, 2.6, 5, 8, 9.2);
        line(g, 8, 9.2, 13.4, 5);
    }

    private static void twoTicks(Graphics2D g, Color color) {
        line(g, 1.5, 8.5, 4.5, 12);
        line(g, 4.5, 12, 10, 4.5);
        line(g, 8.6, 11.6, 9, 12);
        line(g, 9, 12, 14.5, 4.5);
    }

    private static void stamp(Graphics2D g, Color color) {
        g.fill(new Ellipse2D.Double(1.8, 1.8, 12.4, 12.4));
        g.setColor(Look.color("Finding.mark"));
        line(g, 5, 8.3, 7.2, 10.6);
        line(g, 7.2, 10.6, 11, 5.8);
    }

    private static void line(Graphics2D g, double x1, double y1, double x2, double y2) {
        Path2D line = new Path2D.Double();
        line.moveTo(x1, y1);
        line.lineTo(x2, y2);
        g.draw(line);
    }
}
