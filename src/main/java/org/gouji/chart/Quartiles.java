package org.gouji.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Where the quarters of some numbers lie, exact: between two numbers in proportion, as sheets do (QUARTILE.INC).
 *
 * @param count of how many numbers
 * @param least the smallest
 * @param first a quarter lies at or below
 * @param median half lies at or below
 * @param third three quarters lie at or below
 * @param most the largest
 */
public record Quartiles(
        int count, BigDecimal least, BigDecimal first, BigDecimal median, BigDecimal third, BigDecimal most) {
    /** Of fewer numbers it cannot be said which of them is unusual. */
    private static final int ENOUGH = 5;

    private static final BigDecimal REACH = new BigDecimal("1.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    /** The quarters of {@code numbers}, in whatever order; empty where there are none. */
    public static Optional<Quartiles> of(List<BigDecimal> numbers) {
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        return Optional.of(new Quartiles(
                sorted.size(),
                sorted.get(0),
                at(sorted, 1),
                at(sorted, 2),
                at(sorted, 3),
                sorted.get(sorted.size() - 1)));
    }

    /** The median of {@code numbers}; empty where there are none. */
    public static Optional<BigDecimal> median(List<BigDecimal> numbers) {
        return of(numbers).map(Quartiles::median);
    }

    private static BigDecimal at(List<BigDecimal> sorted, int quarters) {
        int steps = (sorted.size() - 1) * quarters;
        BigDecimal below = sorted.get(steps / 4);
        if (steps % 4 == 0) {
            return below;
        }
        BigDecimal part = QUARTER.multiply(BigDecimal.valueOf(steps % 4L));
        return below.add(sorted.get(steps / 4 + 1).subtract(below).multiply(part));
    }

    /** Smaller numbers are unusual: one and a half times the middle half's length below it. */
    public BigDecimal low() {
        return first.subtract(third.subtract(first).multiply(REACH));
    }

    /** Larger numbers are unusual. */
    public BigDecimal high() {
        return third.add(third.subtract(first).multiply(REACH));
    }

    /** Whether there are enough numbers to speak of usual and unusual ones. */
    public boolean isEnough() {
        return count >= ENOUGH;
    }

    /** Whether a number is unusual among these. */
    public boolean isOutlier(BigDecimal number) {
        return isEnough() && (number.compareTo(low()) < 0 || number.compareTo(high()) > 0);
    }
}
