package org.gouji.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.text.Texts;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws pairs of lying bars; where they differ, the gap is written at the end of the second. */
final class PairsDrawing {
    private static final double ROOM = 6;

    private PairsDrawing() {}

    static Drawing of(Pairs pairs, ChartLook look, Texts texts, Emphasis emphasis) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int row = 0; row < 2; row++) {
            Series series = row == 0 ? pairs.stated() : pairs.summed();
            for (int column = 0; column < pairs.pairs().size(); column++) {
                data.addValue(
                        value(pairs.pairs().get(column), row).orElse(null),
                        new Drawing.Key(row, series.key(), series.name()),
                        BarsDrawing.key(column, pairs.pairs().get(column).measure()));
            }
        }
        CategoryAxis names = Framing.names(look);
        names.setCategoryMargin(0.28);
        NumberAxis amounts = Framing.amounts(look, 0.2);
        amounts.setVisible(false);
        CategoryPlot plot = new CategoryPlot(data, names, amounts, new Renderer(pairs, look, texts, emphasis));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(new RectangleInsets(0, Picture.ROOM_FOR_DIAMOND, 0, 0));
        return new Drawing(
                Framing.chart(pairs.heading(), plot, look, List.of(pairs.stated(), pairs.summed())),
                Drawing::columnThenRow);
    }

    private static Optional<BigDecimal> value(Pairs.Pair pair, int row) {
        return row == 0 ? pair.stated() : pair.summed();
    }

    private static final class Renderer extends BarRenderer {
        private final transient Pairs pairs;
        private final transient ChartLook look;
        private final transient Texts texts;
        private final transient Emphasis emphasis;

        Renderer(Pairs pairs, ChartLook look, Texts texts, Emphasis emphasis) {
            this.pairs = pairs;
            this.look = look;
            this.texts = texts;
            this.emphasis = emphasis;
            setBarPainter(new StandardBarPainter());
            setShadowVisible(false);
            setItemMargin(0.06);
            setDefaultOutlineStroke(new BasicStroke(1));
            setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
            setDefaultItemLabelsVisible(true);
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            Series series = row == 0 ? pairs.stated() : pairs.summed();
            Color full = look.of(series.tone());
            Mark mark = new Mark(pairs.pairs().get(column).measure().key(), series.key());
            return emphasis.fades(mark) ? look.faded(full) : full;
        }

        @Override
        protected void drawItemLabel(
                Graphics2D g,
                CategoryDataset data,
                int row,
                int column,
                CategoryPlot plot,
                CategoryItemLabelGenerator generator,
                Rectangle2D bar,
                boolean negative) {
            Pairs.Pair pair = pairs.pairs().get(column);
            String number = value(pair, row).map(Amount::plain).orElse("");
            g.setFont(look.font());
            g.setPaint(look.ink());
            double x = bar.getMaxX() + ROOM;
            TextUtils.drawAlignedString(number, g, (float) x, (float) bar.getCenterY(), TextAnchor.CENTER_LEFT);
            if (row == 1 && pair.differs()) {
                x += look.font()
                                .getStringBounds(number, g.getFontRenderContext())
                                .getWidth()
                        + ROOM;
                g.setFont(look.bold());
                g.setPaint(look.of(Tone.ERROR));
                TextUtils.drawAlignedString(
                        pairs.gapWords(pair, texts), g, (float) x, (float) bar.getCenterY(), TextAnchor.CENTER_LEFT);
            }
        }
    }
}
