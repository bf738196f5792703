package org.gouji.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleEdge;

/** An axis of whole amounts from 0 on with few ticks at round numbers, written the same in every locale. */
final class RoundAxis extends NumberAxis {
    private static final int TICKS = 6;
    private static final int[] STEPS = {1, 2, 5};

    RoundAxis() {
        setAutoRangeIncludesZero(true);
    }

    @Override
    protected void selectAutoTickUnit(Graphics2D g, Rectangle2D area, RectangleEdge edge) {
        NumberTickUnit unit = new NumberTickUnit(
                step(getRange().getLength()), new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        setTickUnit(unit, false, false);
    }

    /** The smallest of 1, 2, 5, 10, 20, … that gives few ticks over {@code length}. */
    static long step(double length) {
        for (long power = 1; power < Long.MAX_VALUE / 100; power *= 10) {
            for (int step : STEPS) {
                if (length / (power * step) <= TICKS) {
                    return power * step;
                }
            }
        }
        return Long.MAX_VALUE / 10;
    }
}
