package org.gouji.rule.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gouji.rule.claim.Growth;

/** Last year's number that a stated growth implies. */
final class EarlierNumber {
    /** Among so many whole numbers one always fits. */
    private static final BigDecimal MANY = BigDecimal.valueOf(1000);

    private EarlierNumber() {}

    /** Whether some whole number of last year makes the stated growth, rounded or cut off, where this year has {@code now}. */
    static boolean exists(Growth growth, BigDecimal now) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        BigDecimal ulp = BigDecimal.ONE.movePointLeft(growth.decimals());
        boolean up = growth.direction() == Growth.Direction.UP;
        BigDecimal signed = up ? growth.amount() : growth.amount().negate();
        BigDecimal most = hundred.add(signed).add(ulp);
        BigDecimal least = hundred.add(signed).subtract(ulp);
        if (least.signum() <= 0) {
            return now.signum() == 0 && most.signum() > 0;
        }
        BigDecimal first =
                now.multiply(hundred).divide(most, 0, RoundingMode.DOWN).max(BigDecimal.ONE);
        BigDecimal last = now.multiply(hundred).divide(least, 0, RoundingMode.UP);
        if (last.subtract(first).compareTo(MANY) > 0) {
            return true;
        }
        for (BigDecimal before = first; before.compareTo(last) <= 0; before = before.add(BigDecimal.ONE)) {
            GrowthFit fit = new GrowthFit(growth, before, now);
            if (fit.right(RoundingMode.HALF_UP) || fit.right(RoundingMode.DOWN)) {
                return true;
            }
        }
        return false;
    }
}
