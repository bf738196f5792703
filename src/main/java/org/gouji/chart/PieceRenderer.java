package org.gouji.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Bars in pieces: what a piece counts is written into it where there is room, what stands at the end of a bar beside it. */
final class PieceRenderer extends StackedBarRenderer {
    private static final double ROOM = 3;

    private final transient ChartLook look;
    private final transient List<Series> series;
    private final transient BiFunction<Integer, Integer, List<String>> words;
    private final transient IntFunction<String> ends;
    private final transient BiFunction<Integer, Integer, Boolean> fades;

    /**
     * Draws pieces.
     *
     * @param whole whether all bars have one length
     * @param words what may be written into the piece of a row and a column, the longest first
     * @param ends what stands at the end of the bar of a column
     * @param fades whether a piece fades
     */
    PieceRenderer(
            boolean whole,
            ChartLook look,
            List<Series> series,
            BiFunction<Integer, Integer, List<String>> words,
            IntFunction<String> ends,
            BiFunction<Integer, Integer, Boolean> fades) {
        super(whole);
        this.look = look;
        this.series = series;
        this.words = words;
        this.ends = ends;
        this.fades = fades;
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setDrawBarOutline(true);
        setDefaultOutlinePaint(look.paper());
        setDefaultOutlineStroke(new BasicStroke(1));
        setMaximumBarWidth(1);
        setDefaultItemLabelsVisible(true);
        // only says that there is something to write; what, is decided where the room is known
        setDefaultItemLabelGenerator(new ItemLabels((row, column) -> " "));
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        Color full = look.of(series.get(row).tone());
        return fades.apply(row, column) ? look.faded(full) : full;
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
        g.setFont(look.font());
        String end = ends.apply(column);
        boolean written = false;
        for (String text : words.apply(row, column)) {
            if (width(g, look.font(), text) + 2 * ROOM <= bar.getWidth()) {
                g.setPaint(fades.apply(row, column) ? look.ink() : look.inside());
                TextUtils.drawAlignedString(
                        text, g, (float) bar.getCenterX(), (float) bar.getCenterY(), TextAnchor.CENTER);
                written = true;
                break;
            }
        }
        if (isLast(data, row, column)) {
            List<String> inside = words.apply(row, column);
            g.setPaint(look.ink());
            TextUtils.drawAlignedString(
                    end.isEmpty() && !written ? inside.get(inside.size() - 1) : end,
                    g,
                    (float) (bar.getMaxX() + 2 * ROOM),
                    (float) bar.getCenterY(),
                    TextAnchor.CENTER_LEFT);
        }
    }

    private static double width(Graphics2D g, Font font, String text) {
        return font.getStringBounds(text, g.getFontRenderContext()).getWidth();
    }

    private static boolean isLast(CategoryDataset data, int row, int column) {
        for (int i = row + 1; i < data.getRowCount(); i++) {
            if (data.getValue(i, column) != null) {
                return false;
            }
        }
        return true;
    }
}
