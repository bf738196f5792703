package org.gouji.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.math.BigDecimal;
import java.util.Optional;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws numbers over years: the unit's line full, the median's dashed, every point with its number. */
final class LinesDrawing {
    private static final double POINT = 4.5;

    private LinesDrawing() {}

    static Drawing of(Lines lines, ChartLook look, Emphasis emphasis) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int row = 0; row < lines.lines().size(); row++) {
            Lines.Line line = lines.lines().get(row);
            for (int column = 0; column < lines.years().size(); column++) {
                Optional<BigDecimal> value = line.values().get(column);
                data.addValue(
                        value.orElse(null),
                        new Drawing.Key(row, line.series().key(), line.series().name()),
                        BarsDrawing.key(column, lines.years().get(column)));
            }
        }
        CategoryAxis years = Framing.names(look);
        NumberAxis amounts = Framing.amounts(look, 0.12);
        CategoryPlot plot = new CategoryPlot(data, years, amounts, renderer(lines, look, emphasis));
        plot.setRangeGridlinePaint(look.line());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        return new Drawing(
                Framing.chart(
                        lines.heading(),
                        plot,
                        look,
                        lines.lines().stream().map(Lines.Line::series).toList()),
                Drawing::rowThenColumn);
    }

    private static LineAndShapeRenderer renderer(Lines lines, ChartLook look, Emphasis emphasis) {
        LineAndShapeRenderer renderer = new LineAndShapeRenderer(true, true) {
            @Override
            public Paint getItemPaint(int row, int column) {
                Series series = lines.lines().get(row).series();
                Color full = look.of(series.tone());
                Mark mark = new Mark(series.key(), lines.years().get(column).key());
                return emphasis.fades(mark) ? look.faded(full) : full;
            }
        };
        for (int row = 0; row < lines.lines().size(); row++) {
            Tone tone = lines.lines().get(row).series().tone();
            boolean own = tone == Tone.OWN;
            renderer.setSeriesStroke(
                    row,
                    own
                            ? new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                            : new BasicStroke(
                                    1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0));
            renderer.setSeriesShape(row, Framing.shape(tone, POINT));
            ItemLabelPosition place = own
                    ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER)
                    : new ItemLabelPosition(ItemLabelAnchor.OUTSIDE6, TextAnchor.TOP_CENTER);
            renderer.setSeriesPositiveItemLabelPosition(row, place);
            renderer.setSeriesItemLabelPaint(row, own ? look.ink() : look.faint());
            renderer.setSeriesItemLabelFont(row, own ? look.bold() : look.font());
        }
        renderer.setDefaultItemLabelGenerator(new ItemLabels((row, column) -> number(lines, row, column)));
        renderer.setDefaultItemLabelsVisible(true);
        return renderer;
    }

    /** The exact number, not that of the drawing. */
    private static String number(Lines lines, int row, int column) {
        return lines.lines().get(row).values().get(column).map(Amount::plain).orElse("");
    }
}
