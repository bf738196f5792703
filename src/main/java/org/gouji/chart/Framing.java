package org.gouji.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** What all drawings share: title, scope and legend above, notes below, axes without clutter. */
final class Framing {
    private static final double SHAPE = 5;

    private Framing() {}

    static JFreeChart chart(Heading heading, Plot plot, ChartLook look, List<Series> legend) {
        plot.setBackgroundPaint(look.paper());
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(4, 0, 4, 8));
        JFreeChart chart = new JFreeChart(null, look.font(), plot, false);
        chart.setBackgroundPaint(look.paper());
        chart.setPadding(new RectangleInsets(10, 14, 10, 14));
        chart.setTextAntiAlias(true);
        chart.addSubtitle(text(heading.title(), look.title(), look.ink(), RectangleEdge.TOP));
        if (!heading.scope().isEmpty()) {
            chart.addSubtitle(text(heading.scope(), look.font(), look.faint(), RectangleEdge.TOP));
        }
        if (!legend.isEmpty()) {
            chart.addSubtitle(legend(legend, look));
        }
        // titles at the bottom are laid from the bottom up
        for (int i = heading.notes().size() - 1; i >= 0; i--) {
            chart.addSubtitle(text(heading.notes().get(i), look.font(), look.faint(), RectangleEdge.BOTTOM));
        }
        return chart;
    }

    /** One more note, above the others. */
    static void note(JFreeChart chart, String words, ChartLook look) {
        chart.addSubtitle(text(words, look.font(), look.ink(), RectangleEdge.BOTTOM));
    }

    private static TextTitle text(String words, Font font, Color color, RectangleEdge edge) {
        TextTitle title = new TextTitle(words, font);
        title.setPaint(color);
        title.setPosition(edge);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setPadding(new RectangleInsets(1, 0, 2, 0));
        return title;
    }

    private static LegendTitle legend(List<Series> entries, ChartLook look) {
        LegendItemCollection items = new LegendItemCollection();
        for (Series series : entries) {
            LegendItem item =
                    new LegendItem(series.name(), "", null, null, shape(series.tone(), SHAPE), look.of(series.tone()));
            item.setLabelFont(look.font());
            item.setLabelPaint(look.ink());
            items.add(item);
        }
        LegendTitle legend = new LegendTitle(() -> items);
        legend.setItemFont(look.font());
        legend.setItemPaint(look.ink());
        legend.setBackgroundPaint(look.paper());
        legend.setFrame(BlockBorder.NONE);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setLegendItemGraphicPadding(new RectangleInsets(2, 0, 2, 4));
        legend.setItemLabelPadding(new RectangleInsets(2, 0, 2, 14));
        legend.setPadding(new RectangleInsets(2, 0, 2, 0));
        return legend;
    }

    /** The shape of a tone: severities as everywhere in the window, the spoken-of unit a disc, its peers a diamond. */
    static Shape shape(Tone tone, double half) {
        return switch (tone) {
            case ERROR, OWN -> new Ellipse2D.Double(-half, -half, 2 * half, 2 * half);
            case WARNING -> polygon(0, -half, half, half * 0.85, -half, half * 0.85);
            case PEERS -> diamond(half);
            default -> new Rectangle2D.Double(-half, -half, 2 * half, 2 * half);
        };
    }

    static Shape diamond(double half) {
        return polygon(0, -half, half, 0, 0, half, -half, 0);
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    static CategoryAxis names(ChartLook look) {
        CategoryAxis axis = new CategoryAxis();
        axis.setTickLabelFont(look.font());
        axis.setTickLabelPaint(look.ink());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        return axis;
    }

    /** An axis of amounts from 0 on, with room at its end for what is written there. */
    static NumberAxis amounts(ChartLook look, double room) {
        NumberAxis axis = new RoundAxis();
        plain(axis, look);
        axis.setUpperMargin(room);
        return axis;
    }

    static void plain(org.jfree.chart.axis.ValueAxis axis, ChartLook look) {
        axis.setTickLabelFont(look.font());
        axis.setTickLabelPaint(look.faint());
        axis.setLabelFont(look.font());
        axis.setLabelPaint(look.faint());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
    }
}
