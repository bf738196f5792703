package org.gouji.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Where a number stands on an axis. */
enum Scale {
    /** In proportion. */
    EVEN,
    /** Ever closer, so that a few large numbers leave the many small ones room; 0 has a place too. */
    CLOSING;

    /** From here on it matters that most numbers are far smaller than the largest. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(60);

    private static final BigDecimal FAR = BigDecimal.valueOf(8);

    /** The scale for numbers of which three quarters are at most {@code third}. */
    static Scale of(BigDecimal least, BigDecimal third, BigDecimal most) {
        boolean skewed = most.compareTo(LARGE) > 0
                && most.compareTo(third.max(BigDecimal.ONE).multiply(FAR)) > 0;
        return least.signum() >= 0 && skewed ? CLOSING : EVEN;
    }

    double at(BigDecimal number) {
        double value = number.doubleValue();
        return this == EVEN ? value : Math.log1p(value);
    }

    /** Ticks at round numbers up to {@code most}; none for {@link #EVEN}, whose axis finds its own. */
    List<TickAxis.Tick> ticks(BigDecimal most) {
        List<TickAxis.Tick> ticks = new ArrayList<>();
        ticks.add(new TickAxis.Tick(0, "0"));
        for (BigDecimal power = BigDecimal.ONE; power.compareTo(most) <= 0; power = power.multiply(BigDecimal.TEN)) {
            for (int step : power.precision() > 5 ? new int[] {1} : new int[] {1, 3}) {
                BigDecimal at = power.multiply(BigDecimal.valueOf(step));
                if (at.compareTo(most) <= 0) {
                    ticks.add(new TickAxis.Tick(at(at), Amount.plain(at)));
                }
            }
        }
        return ticks;
    }
}
