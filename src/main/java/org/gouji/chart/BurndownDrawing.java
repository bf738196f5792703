package org.gouji.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.text.Texts;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.XYItemEntity;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYDataset;

/** Draws open discrepancies day by day, the straight way to none on the deadline, and where today stands. */
final class BurndownDrawing {
    private static final double POINT = 3.5;
    private static final int MOST_POINTS = 62;
    private static final int MOST_TICKS = 9;
    private static final int[] STEPS = {1, 2, 3, 7, 14, 30, 61, 91, 182, 365};

    private BurndownDrawing() {}

    static Drawing of(Burndown burndown, ChartLook look, Texts texts) {
        DefaultXYDataset data = new DefaultXYDataset();
        List<Burndown.Day> days = burndown.days();
        double[][] points = new double[2][days.size()];
        for (int i = 0; i < days.size(); i++) {
            points[0][i] = days.get(i).date().toEpochDay();
            points[1][i] = days.get(i).open();
        }
        data.addSeries(Burndown.OPEN, points);
        Optional<Burndown.Day> start = burndown.start();
        start.ifPresent(s -> data.addSeries("ideal", new double[][] {
            {s.date().toEpochDay(), burndown.deadline().orElseThrow().toEpochDay()},
            {s.open(), 0}
        }));
        LocalDate first = days.get(0).date();
        LocalDate today = days.get(days.size() - 1).date();
        LocalDate last = burndown.deadline().filter(d -> d.isAfter(today)).orElse(today);
        NumberAxis dates = new TickAxis(ticks(first, last));
        Framing.plain(dates, look);
        double margin = Math.max(0.5, (last.toEpochDay() - first.toEpochDay()) * 0.04);
        dates.setRange(first.toEpochDay() - margin, last.toEpochDay() + margin);
        NumberAxis counts = Framing.amounts(look, 0.08);
        XYPlot plot = new XYPlot(data, dates, counts, renderer(days.size(), look));
        plot.setRangeGridlinePaint(look.line());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setDomainGridlinesVisible(false);
        long middle = (first.toEpochDay() + last.toEpochDay()) / 2;
        String open = texts.get("chart.today", "open", days.get(days.size() - 1).open());
        boolean early = last.isAfter(first) && today.toEpochDay() <= middle;
        plot.addDomainMarker(line(today, open, look.of(Tone.OWN), look, early, 0));
        burndown.deadline()
                .filter(d -> !d.isBefore(first))
                .ifPresent(d -> plot.addDomainMarker(line(
                        d,
                        texts.get("chart.deadline", "day", d),
                        look.of(Tone.ERROR),
                        look,
                        last.isAfter(first) && d.toEpochDay() <= middle,
                        1)));
        List<Series> legend = new ArrayList<>();
        legend.add(new Series(Burndown.OPEN, texts.get("chart.open"), Tone.OWN));
        start.ifPresent(s -> legend.add(new Series("ideal", texts.get("chart.ideal"), Tone.PEERS)));
        return new Drawing(Framing.chart(burndown.heading(), plot, look, legend), entity -> mark(entity, burndown));
    }

    private static List<TickAxis.Tick> ticks(LocalDate first, LocalDate last) {
        long span = last.toEpochDay() - first.toEpochDay();
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (span / STEPS[i] <= MOST_TICKS) {
                step = STEPS[i];
            }
        }
        List<TickAxis.Tick> ticks = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(step)) {
            ticks.add(new TickAxis.Tick(day.toEpochDay(), day.toString()));
        }
        return ticks;
    }

    private static XYLineAndShapeRenderer renderer(int days, ChartLook look) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
        renderer.setSeriesPaint(0, look.of(Tone.OWN));
        renderer.setSeriesStroke(0, new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        renderer.setSeriesShape(0, Framing.shape(Tone.OWN, POINT));
        renderer.setSeriesShapesVisible(0, days <= MOST_POINTS);
        renderer.setSeriesPaint(1, look.of(Tone.PEERS));
        renderer.setSeriesStroke(
                1, new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0));
        renderer.setSeriesShapesVisible(1, false);
        return renderer;
    }

    /** A day with its words at the side where there is room, so many lines from the top. */
    private static ValueMarker line(LocalDate day, String text, Color color, ChartLook look, boolean early, int lines) {
        ValueMarker marker = new ValueMarker(day.toEpochDay(), color, new BasicStroke(1.4f));
        marker.setLabel(text);
        marker.setLabelFont(look.font());
        marker.setLabelPaint(look.ink());
        marker.setLabelBackgroundColor(look.paper());
        marker.setLabelAnchor(early ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.TOP_LEFT);
        marker.setLabelTextAnchor(early ? TextAnchor.TOP_LEFT : TextAnchor.TOP_RIGHT);
        marker.setLabelOffset(new RectangleInsets(4 + lines * look.font().getSize2D() * 1.5, 5, 4, 5));
        return marker;
    }

    private static Optional<Mark> mark(ChartEntity entity, Burndown burndown) {
        return entity instanceof XYItemEntity item && item.getSeriesIndex() == 0
                ? Optional.of(burndown.mark(item.getItem()))
                : Optional.empty();
    }
}
