package org.gouji.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final double AWAY = 8;
    private static final double UP = 12;
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
            Spread.Group group = spread.groups().get(lane);
            double y = range.valueToJava2D(lane, area, RectangleEdge.LEFT);
            List<Spread.Dot> farthest = group.outliers().stream()
                    .sorted(Comparator.comparing((Spread.Dot dot) -> dot.value()
                                    .subtract(group.quartiles().median())
                                    .abs())
                            .reversed())
                    .limit(MOST_A_LANE)
                    .toList();
            for (int i = 0; i < farthest.size(); i++) {
                Spread.Dot dot = farthest.get(i);
                double x = domain.valueToJava2D(scale.at(dot.value()), area, RectangleEdge.BOTTOM);
                boolean last = i == 0 && dot.value().compareTo(group.quartiles().most()) == 0;
                write(g, dot.unit().name() + " " + Amount.plain(dot.value()), x, y, last, area, taken);
            }
        }
    }

    /** The last of its lane beside its dot; the others above or below, never out of the area and never over another name. */
    private void write(
            Graphics2D g, String text, double x, double y, boolean last, Rectangle2D area, List<Rectangle2D> taken) {
        Rectangle2D bounds = look.font().getStringBounds(text, g.getFontRenderContext());
        double width = bounds.getWidth() + 6;
        double height = bounds.getHeight();
        double left = Math.max(area.getMinX(), Math.min(x - width / 2, area.getMaxX() - width));
        List<Rectangle2D> places = new ArrayList<>();
        if (last && x + AWAY + width <= area.getMaxX()) {
            places.add(new Rectangle2D.Double(x + AWAY, y - height / 2, width, height));
        }
        places.add(new Rectangle2D.Double(left, y - UP - height, width, height));
        places.add(new Rectangle2D.Double(left, y + UP, width, height));
        for (Rectangle2D place : places) {
            if (taken.stream().noneMatch(place::intersects)) {
                taken.add(place);
                TextUtils.drawAlignedString(text, g, (float) place.getX(), (float) place.getY(), TextAnchor.TOP_LEFT);
                return;
            }
        }
    }
}
