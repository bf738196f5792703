package org.gouji.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** The names of unusual units beside their dots, the largest first, each only where it covers no other name. */
final class OutlierNames extends AbstractXYAnnotation {
    private static final double AWAY = 7;
    private static final int MOST_A_LANE = 12;

    private final transient Spread spread;
    private final transient Scale scale;
    private final transient ChartLook look;

    OutlierNames(Spread spread, Scale scale, ChartLook look) {
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
        List<Rectangle2D> taken = new ArrayList<>();
        g.setFont(look.font());
        g.setPaint(look.ink());
        for (int lane = 0; lane < spread.groups().size(); lane++) {
            double y = range.valueToJava2D(lane, area, RectangleEdge.LEFT);
            spread.groups().get(lane).outliers().stream().limit(MOST_A_LANE).forEach(dot -> {
                double x = domain.valueToJava2D(scale.at(dot.value()), area, RectangleEdge.BOTTOM);
                write(g, dot.unit().name() + " " + Amount.plain(dot.value()), x, y, area, taken);
            });
        }
    }

    /** Above the dot, else below it; left of the edge it would leave. */
    private void write(Graphics2D g, String text, double x, double y, Rectangle2D area, List<Rectangle2D> taken) {
        Rectangle2D bounds = look.font().getStringBounds(text, g.getFontRenderContext());
        double left = Math.max(area.getMinX(), Math.min(x - bounds.getWidth() / 2, area.getMaxX() - bounds.getWidth()));
        for (double top : new double[] {y - AWAY - bounds.getHeight(), y + AWAY}) {
            Rectangle2D place = new Rectangle2D.Double(left, top, bounds.getWidth() + 6, bounds.getHeight());
            if (taken.stream().noneMatch(place::intersects)) {
                taken.add(place);
                TextUtils.drawAlignedString(text, g, (float) left, (float) top, TextAnchor.TOP_LEFT);
                return;
            }
        }
    }
}
