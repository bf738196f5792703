package org.gouji.rule.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.model.TextPlace;

/**
 * A comparison with last year: 61件，比上年下降12.5%; 由20件增至30件，增长50%.
 *
 * @param count the number it is said of; empty where the number speaks of no cell
 * @param others further numbers of the sentence it may be said of
 * @param now this year's number
 * @param before last year's number; empty where the sentence does not tell it
 * @param derived whether the sentence tells last year's number only by how many more or fewer there are
 * @param direction which way
 * @param measure how the change is measured
 * @param amount the change, at least 0
 * @param decimals digits after the point as printed
 * @param phrase the change and the words before it since the last comma
 * @param sentence the sentence it stands in
 */
public record Growth(
        Optional<Claim> count,
        List<Claim> others,
        BigDecimal now,
        Optional<BigDecimal> before,
        boolean derived,
        Direction direction,
        Measure measure,
        BigDecimal amount,
        int decimals,
        TextPlace phrase,
        TextPlace sentence) {

    public Growth {
        others = List.copyOf(others);
    }

    /** Which way a number went. */
    public enum Direction {
        UP,
        DOWN,
        /** 持平. */
        EVEN
    }

    /** How a change is measured. */
    public enum Measure {
        /** 增加42件. */
        COUNT,
        /** 增长17.5%. */
        PERCENT,
        /** 增长2倍. */
        TIMES
    }
}
