package org.gouji.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.model.Severity;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** The chart of discrepancies by unit and severity: lying bars, a piece for each severity with its number. */
public final class UnitChart {

    private UnitChart() {}

    /** A piece of a bar: which unit, which severity. */
    public record Piece(String unit, Severity severity) {}

    /** A severity as a row of the dataset: sorted by gravity, shown by its word. */
    private record SeverityKey(Severity severity, String word) implements Comparable<SeverityKey> {
        @Override
        public int compareTo(SeverityKey other) {
            return severity.compareTo(other.severity);
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** A unit as a column of the dataset: two units of one name stay two. */
    private record UnitKey(String key, String name) implements Comparable<UnitKey> {
        @Override
        public int compareTo(UnitKey other) {
            return key.compareTo(other.key);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Draws {@code bars} from top to bottom; while a piece is chosen, the others fade. */
    public static JFreeChart of(
            List<UnitBar> bars, Function<Severity, String> words, Optional<Piece> chosen, ChartLook look) {
        CategoryPlot plot =
                new CategoryPlot(data(bars, words), units(bars, look), numbers(look), renderer(bars, chosen, look));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(look.paper());
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        JFreeChart chart = new JFreeChart(null, look.font(), plot, false);
        chart.setBackgroundPaint(look.paper());
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    /** The piece that an entity of the drawn chart stands for. */
    public static Optional<Piece> piece(Object entity) {
        if (entity instanceof CategoryItemEntity item
                && item.getRowKey() instanceof SeverityKey severity
                && item.getColumnKey() instanceof UnitKey unit) {
            return Optional.of(new Piece(unit.key(), severity.severity()));
        }
        return Optional.empty();
    }

    private static DefaultCategoryDataset data(List<UnitBar> bars, Function<Severity, String> words) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (Severity severity : Severity.values()) {
            for (UnitBar bar : bars) {
                int count = bar.count(severity);
                data.addValue(
                        count == 0 ? null : count,
                        new SeverityKey(severity, words.apply(severity)),
                        new UnitKey(bar.key(), bar.name()));
            }
        }
        return data;
    }

    private static CategoryAxis units(List<UnitBar> bars, ChartLook look) {
        CategoryAxis axis = new CategoryAxis();
        axis.setTickLabelFont(look.font());
        axis.setTickLabelPaint(look.ink());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        axis.setCategoryMargin(0.35);
        axis.setMaximumCategoryLabelWidthRatio(0.5f);
        bars.forEach(bar -> axis.addCategoryLabelToolTip(new UnitKey(bar.key(), bar.name()), bar.fullName()));
        return axis;
    }

    private static NumberAxis numbers(ChartLook look) {
        NumberAxis axis = new NumberAxis();
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setVisible(false);
        axis.setUpperMargin(0.02);
        axis.setTickLabelFont(look.font());
        return axis;
    }

    private static StackedBarRenderer renderer(List<UnitBar> bars, Optional<Piece> chosen, ChartLook look) {
        StackedBarRenderer renderer = new StackedBarRenderer() {
            @Override
            public Paint getItemPaint(int row, int column) {
                Piece piece = new Piece(bars.get(column).key(), Severity.values()[row]);
                Color full = look.severities().get(piece.severity());
                return chosen.isEmpty() || chosen.get().equals(piece) ? full : mixed(full, look.paper(), look.faded());
            }
        };
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        renderer.setDefaultOutlinePaint(look.paper());
        renderer.setDefaultOutlineStroke(new BasicStroke(1));
        renderer.setMaximumBarWidth(1);
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
        renderer.setDefaultItemLabelFont(look.font());
        renderer.setDefaultItemLabelPaint(look.paper());
        renderer.setDefaultItemLabelsVisible(true);
        return renderer;
    }

    private static Color mixed(Color colour, Color paper, float strength) {
        float rest = 1 - strength;
        return new Color(
                Math.round(colour.getRed() * strength + paper.getRed() * rest),
                Math.round(colour.getGreen() * strength + paper.getGreen() * rest),
                Math.round(colour.getBlue() * strength + paper.getBlue() * rest));
    }
}
