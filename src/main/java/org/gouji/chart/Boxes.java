package org.gouji.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** The middle half of each kind as a box, the median as a line in it, whiskers to the last usual unit; below the dots. */
final class Boxes extends AbstractXYAnnotation {
    private static final double HALF = 0.26;

    private final transient Spread spread;
    private final transient Scale scale;
    private final transient ChartLook look;

    Boxes(Spread spread, Scale scale, ChartLook look) {
        this.spread = spread;
        this.scale = scale;
        this.look = look;
    }

    @Override
    public void draw(
            Graphics2D g,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis domain,
            ValueAxis range,
            int rendererIndex,
            PlotRenderingInfo info) {
        Color edge = look.of(Tone.PEERS);
        for (int lane = 0; lane < spread.groups().size(); lane++) {
            Spread.Group group = spread.groups().get(lane);
            Quartiles quartiles = group.quartiles();
            double top = range.valueToJava2D(lane - HALF, area, RectangleEdge.LEFT);
            double bottom = range.valueToJava2D(lane + HALF, area, RectangleEdge.LEFT);
            double middle = (top + bottom) / 2;
            if (quartiles.isEnough()) {
                double first = x(quartiles.first(), domain, area);
                double third = x(quartiles.third(), domain, area);
                Rectangle2D box = new Rectangle2D.Double(first, top, third - first, bottom - top);
                g.setPaint(look.faded(edge));
                g.fill(box);
                g.setPaint(edge);
                g.setStroke(new BasicStroke(1));
                g.draw(box);
                g.draw(new Line2D.Double(x(group.leastUsual(), domain, area), middle, first, middle));
                g.draw(new Line2D.Double(third, middle, x(group.mostUsual(), domain, area), middle));
            }
            double median = x(quartiles.median(), domain, area);
            g.setPaint(edge);
            g.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            g.draw(new Line2D.Double(median, top, median, bottom));
        }
    }

    private double x(BigDecimal value, ValueAxis domain, Rectangle2D area) {
        return domain.valueToJava2D(scale.at(value), area, RectangleEdge.BOTTOM);
    }
}
