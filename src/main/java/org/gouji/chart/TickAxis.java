package org.gouji.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis below a drawing whose ticks are given: days, or numbers that stand where a scale puts them. */
final class TickAxis extends NumberAxis {
    private final transient List<Tick> ticks;

    /** A tick and what is written at it. */
    record Tick(double at, String text) {}

    TickAxis(List<Tick> ticks) {
        this.ticks = List.copyOf(ticks);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return ticks.stream()
                .filter(tick -> getRange().contains(tick.at()))
                .map(tick -> new NumberTick(tick.at(), tick.text(), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0))
                .toList();
    }
}
