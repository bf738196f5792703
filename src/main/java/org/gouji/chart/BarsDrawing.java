package org.gouji.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws lying bars in pieces, of counts or of shares. */
final class BarsDrawing {
    private static final double GAP = 0.3;

    private BarsDrawing() {}

    static Drawing of(Bars bars, ChartLook look, Emphasis emphasis) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        List<Bars.Bar> shown = bars.shown();
        for (int row = 0; row < bars.series().size(); row++) {
            for (int column = 0; column < shown.size(); column++) {
                long count = shown.get(column).counts().get(row);
                data.addValue(
                        count == 0 ? null : (Number) count,
                        key(row, bars.series().get(row)),
                        key(column, shown.get(column).label()));
            }
        }
        PieceRenderer renderer = new PieceRenderer(
                false,
                look,
                bars.series(),
                (row, column) ->
                        List.of(String.valueOf(shown.get(column).counts().get(row))),
                column -> shown.get(column).counts().stream().filter(c -> c > 0).count() > 1
                        ? String.valueOf(shown.get(column).total())
                        : "",
                (row, column) -> emphasis.fades(new Mark(
                        shown.get(column).label().key(), bars.series().get(row).key())));
        List<Series> legend = bars.series().size() > 1 ? bars.series() : List.of();
        return drawing(bars.heading(), data, renderer, Framing.amounts(look, 0.08), look, legend);
    }

    static Drawing of(Shares shares, ChartLook look, Emphasis emphasis) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        List<Shares.Year> years = shares.years();
        for (int row = 0; row < shares.series().size(); row++) {
            for (int column = 0; column < years.size(); column++) {
                BigDecimal amount = years.get(column).amounts().get(row).orElse(BigDecimal.ZERO);
                data.addValue(
                        amount.signum() == 0 ? null : amount,
                        key(row, shares.series().get(row)),
                        key(column, years.get(column).label()));
            }
        }
        PieceRenderer renderer = new PieceRenderer(
                true,
                look,
                shares.series(),
                (row, column) -> List.of(
                        shares.piece(column, row) + " · " + shares.share(column, row), shares.piece(column, row)),
                column -> Amount.plain(years.get(column).whole()),
                (row, column) -> emphasis.fades(new Mark(
                        years.get(column).label().key(),
                        shares.series().get(row).key())));
        return drawing(shares.heading(), data, renderer, Framing.amounts(look, 0.08), look, shares.series());
    }

    private static Drawing drawing(
            Heading heading,
            DefaultCategoryDataset data,
            PieceRenderer renderer,
            NumberAxis amounts,
            ChartLook look,
            List<Series> legend) {
        CategoryAxis names = Framing.names(look);
        names.setCategoryMargin(GAP);
        names.setMaximumCategoryLabelWidthRatio(0.4f);
        amounts.setVisible(false);
        CategoryPlot plot = new CategoryPlot(data, names, amounts, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(new RectangleInsets(0, Picture.ROOM_FOR_DIAMOND, 0, 0));
        return new Drawing(Framing.chart(heading, plot, look, legend), Drawing::columnThenRow);
    }

    private static Drawing.Key key(int place, Series series) {
        return new Drawing.Key(place, series.key(), series.name());
    }

    static Drawing.Key key(int place, Label label) {
        return new Drawing.Key(place, label.key(), label.name());
    }
}
