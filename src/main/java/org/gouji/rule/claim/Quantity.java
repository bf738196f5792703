package org.gouji.rule.claim;

import java.math.BigDecimal;

/**
 * A number of prose with its unit.
 *
 * @param value the number; money in 万元, a share in percent
 * @param kind what its unit counts
 * @param decimals digits after the point as printed, in the unit of {@code value}: its last digit may be rounded
 * @param exactness whether it is meant exactly
 */
public record Quantity(BigDecimal value, Kind kind, int decimals, Exactness exactness) {

    /** What a unit counts. */
    public enum Kind {
        /** 件, 份, 条 and whatever else may count requests, cases or documents. */
        COUNT,
        /** No unit at all. */
        BARE,
        /** 元, 万元. */
        MONEY,
        /** %. */
        PERCENT,
        /** 倍. */
        TIMES,
        /** Anything else: people, pages, days. */
        OTHER
    }

    /** Whether it counts something a cell may count. */
    boolean countable() {
        return kind == Kind.COUNT || kind == Kind.BARE;
    }
}
