package org.gouji.rule.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gouji.rule.claim.Growth;
import org.gouji.rule.finding.Formula;

/**
 * A stated growth beside two numbers.
 *
 * @param growth what is stated
 * @param before last year's number
 * @param now this year's number
 */
record GrowthFit(Growth growth, BigDecimal before, BigDecimal now) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Digits after the point that a right percentage is told with where none are printed. */
    private static final int TOLD = 1;

    /** Whether it is right, its last digit rounded, or cut off where {@code mode} says so. */
    boolean right(RoundingMode mode) {
        if (growth.measure() == Growth.Measure.COUNT) {
            return now.subtract(before).compareTo(signed()) == 0;
        }
        if (before.signum() <= 0 || !turns(growth.direction())) {
            return false;
        }
        boolean rate = ratio(now.subtract(before).abs(), mode).compareTo(growth.amount()) == 0;
        // 增长2倍 is said for twice as many, and for twice as many more
        boolean fold =
                growth.measure() == Growth.Measure.TIMES && ratio(now, mode).compareTo(growth.amount()) == 0;
        return rate || fold;
    }

    /** How a finding about it is worded. */
    String variant() {
        boolean count = growth.measure() == Growth.Measure.COUNT;
        int turn = now.compareTo(before);
        if (turn == 0) {
            return "same";
        }
        if (count) {
            return turn > 0 ? "more" : "fewer";
        }
        return before.signum() <= 0 ? "zero" : turn > 0 ? "up" : "down";
    }

    /** What should be printed: how many more or fewer, or a percentage; no sign. */
    String expected() {
        BigDecimal change = now.subtract(before).abs();
        if (growth.measure() == Growth.Measure.COUNT || before.signum() <= 0) {
            return Formula.plain(change);
        }
        int decimals = growth.measure() == Growth.Measure.PERCENT ? Math.max(growth.decimals(), 0) : TOLD;
        return change.multiply(HUNDRED)
                        .divide(before, decimals, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }

    private BigDecimal signed() {
        return growth.direction() == Growth.Direction.DOWN ? growth.amount().negate() : growth.amount();
    }

    private boolean turns(Growth.Direction direction) {
        int turn = now.compareTo(before);
        return turn == 0 || turn > 0 == (direction == Growth.Direction.UP);
    }

    private BigDecimal ratio(BigDecimal part, RoundingMode mode) {
        BigDecimal scaled = growth.measure() == Growth.Measure.PERCENT ? part.multiply(HUNDRED) : part;
        return scaled.divide(before, Math.max(growth.decimals(), 0), mode);
    }
}
