package org.gouji.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.text.Texts;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.XYItemEntity;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.DefaultXYDataset;

/** Draws a lane for each kind: a box from the first to the third quarter, the median in it, dots for units, names for unusual ones. */
final class SpreadDrawing {
    private static final double DOT = 3.6;
    private static final double STEP = 0.075;
    private static final double WIDEST = 0.4;

    private SpreadDrawing() {}

    static Drawing of(Spread spread, ChartLook look, Texts texts, Emphasis emphasis) {
        Scale scale = scale(spread);
        XYPlot plot = new XYPlot(
                data(spread, scale),
                amounts(spread, scale, look, texts),
                kinds(spread, look),
                new Dots(spread, look, emphasis));
        plot.setDomainGridlinePaint(look.line());
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlinesVisible(false);
        plot.setDomainZeroBaselineVisible(false);
        plot.getRenderer().addAnnotation(new Boxes(spread, scale, look), Layer.BACKGROUND);
        plot.addAnnotation(new OutlierNames(spread, scale, look));
        return new Drawing(Framing.chart(spread.heading(), plot, look, List.of()), entity -> mark(entity, spread));
    }

    private static Scale scale(Spread spread) {
        List<BigDecimal> all = spread.groups().stream()
                .flatMap(g -> g.dots().stream())
                .map(Spread.Dot::value)
                .toList();
        return Quartiles.of(all)
                .map(q -> Scale.of(q.least(), q.third(), q.most()))
                .orElse(Scale.EVEN);
    }

    private static DefaultXYDataset data(Spread spread, Scale scale) {
        DefaultXYDataset data = new DefaultXYDataset();
        for (int lane = 0; lane < spread.groups().size(); lane++) {
            List<Spread.Dot> dots = spread.groups().get(lane).drawn();
            double[][] points = new double[2][dots.size()];
            Map<BigDecimal, Integer> alike = new HashMap<>();
            for (int i = 0; i < dots.size(); i++) {
                BigDecimal value = dots.get(i).value();
                int before = alike.merge(value.stripTrailingZeros(), 1, Integer::sum) - 1;
                points[0][i] = scale.at(value);
                points[1][i] = lane + beside(before);
            }
            data.addSeries(spread.groups().get(lane).kind().key(), points);
        }
        return data;
    }

    /** Units of one number stand side by side: the first in the middle, the next above, below, farther above. */
    static double beside(int before) {
        int step = (before + 1) / 2;
        double away = Math.min(WIDEST, step * STEP);
        return before % 2 == 0 ? away : -away;
    }

    private static NumberAxis amounts(Spread spread, Scale scale, ChartLook look, Texts texts) {
        BigDecimal most = spread.groups().stream()
                .map(g -> g.quartiles().most())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        NumberAxis axis;
        if (scale == Scale.CLOSING) {
            axis = new TickAxis(scale.ticks(most));
        } else {
            axis = new RoundAxis();
        }
        Framing.plain(axis, look);
        axis.setAutoRangeIncludesZero(true);
        axis.setLowerMargin(0.03);
        axis.setUpperMargin(0.06);
        axis.setLabel(
                scale == Scale.CLOSING
                        ? texts.get("chart.scale.closing", "measure", spread.measure())
                        : spread.measure());
        return axis;
    }

    private static SymbolAxis kinds(Spread spread, ChartLook look) {
        SymbolAxis axis = new SymbolAxis(
                null, spread.groups().stream().map(g -> g.kind().name()).toArray(String[]::new));
        Framing.plain(axis, look);
        axis.setTickLabelPaint(look.ink());
        axis.setGridBandsVisible(false);
        axis.setInverted(true);
        axis.setAutoRange(false);
        axis.setRange(-0.6, spread.groups().size() - 0.4);
        return axis;
    }

    private static Optional<Mark> mark(ChartEntity entity, Spread spread) {
        if (!(entity instanceof XYItemEntity item)) {
            return Optional.empty();
        }
        Spread.Group group = spread.groups().get(item.getSeriesIndex());
        return Optional.of(Spread.mark(group, group.drawn().get(item.getItem())));
    }

    /** Usual units as rings, unusual ones filled. */
    private static final class Dots extends XYLineAndShapeRenderer {
        private final transient List<List<Spread.Dot>> drawn;
        private final transient List<Quartiles> quartiles;
        private final transient Spread spread;
        private final transient ChartLook look;
        private final transient Emphasis emphasis;

        Dots(Spread spread, ChartLook look, Emphasis emphasis) {
            super(false, true);
            this.spread = spread;
            this.look = look;
            this.emphasis = emphasis;
            this.drawn = spread.groups().stream().map(Spread.Group::drawn).toList();
            this.quartiles =
                    spread.groups().stream().map(Spread.Group::quartiles).toList();
            setDefaultShape(new Ellipse2D.Double(-DOT, -DOT, 2 * DOT, 2 * DOT));
            setAutoPopulateSeriesShape(false);
            setUseFillPaint(true);
            setDrawOutlines(true);
            setUseOutlinePaint(true);
            setDefaultOutlineStroke(new BasicStroke(1.3f));
        }

        private boolean unusual(int row, int column) {
            return quartiles.get(row).isOutlier(drawn.get(row).get(column).value());
        }

        private Color color(int row, int column) {
            Color full = look.of(unusual(row, column) ? Tone.ERROR : Tone.OWN);
            boolean fades = emphasis.fades(
                    Spread.mark(spread.groups().get(row), drawn.get(row).get(column)));
            return fades ? look.faded(full) : full;
        }

        @Override
        public Paint getItemFillPaint(int row, int column) {
            return unusual(row, column) ? color(row, column) : look.paper();
        }

        @Override
        public Paint getItemOutlinePaint(int row, int column) {
            return color(row, column);
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return color(row, column);
        }
    }
}
