package org.gouji.rule.locate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.model.CellId;

/** The amounts in some cells at one moment, as whole multiples of 1/unit. Immutable. */
final class Amounts {
    /** Amounts beyond this are no counts of applications. */
    private static final BigDecimal HUGE = BigDecimal.valueOf(1_000_000_000_000L);

    private static final int DIGITS = 12;
    private static final int MOST_DECIMALS = 4;

    private final BigDecimal[] exact;
    private final long[] whole;
    private final long unit;

    Amounts(List<CellId> cells, Function<CellId, Optional<BigDecimal>> amounts) {
        exact = new BigDecimal[cells.size()];
        whole = new long[exact.length];
        int decimals = 0;
        boolean huge = false;
        for (int i = 0; i < exact.length; i++) {
            BigDecimal amount = amounts.apply(cells.get(i)).orElse(null);
            exact[i] = amount;
            if (amount != null && (amount.scale() != 0 || amount.precision() > DIGITS)) {
                decimals = Math.max(decimals, amount.stripTrailingZeros().scale());
                huge |= amount.abs().compareTo(HUGE) > 0;
            }
        }
        unit = huge || decimals > MOST_DECIMALS
                ? 0
                : BigDecimal.TEN.pow(decimals).longValueExact();
        for (int i = 0; i < exact.length && unit != 0; i++) {
            whole[i] = exact[i] == null ? 0 : scaled(exact[i]);
        }
    }

    private long scaled(BigDecimal amount) {
        return unit == 1 && amount.scale() == 0
                ? amount.longValue()
                : amount.multiply(BigDecimal.valueOf(unit)).longValueExact();
    }

    /** What 1 is in these amounts, a power of ten; 0 where none within reason makes every amount whole. */
    long unit() {
        return unit;
    }

    /** Whether the amount of a cell is known. */
    boolean known(int cell) {
        return exact[cell] != null;
    }

    /** The amount of a cell in units; 0 where it is not known. */
    long whole(int cell) {
        return whole[cell];
    }

    /** Whether the sums of two lists of known cells are equal. */
    boolean equal(int[] left, int[] right) {
        if (unit == 0) {
            return exactSum(left).compareTo(exactSum(right)) == 0;
        }
        long sum = 0;
        for (int cell : left) {
            sum += whole[cell];
        }
        for (int cell : right) {
            sum -= whole[cell];
        }
        return sum == 0;
    }

    /** The sum of the amounts of known cells. */
    BigDecimal exactSum(int[] cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int cell : cells) {
            sum = sum.add(exact[cell]);
        }
        return sum;
    }
}
