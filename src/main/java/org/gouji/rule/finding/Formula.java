package org.gouji.rule.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.model.CellId;

/** Writes numbers and sums for evidence: the same in every language, zeros left out. */
public final class Formula {

    private Formula() {}

    /** A number without exponent and without trailing zeros. */
    public static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** {@code 2+1=3≠2}: the sum of the addends and the stated total; a total in parts is written out as well, {@code 18≠17=15+2}. */
    public static String unequal(List<CellId> addends, List<CellId> totals, Function<CellId, BigDecimal> amounts) {
        String right = sum(addends, amounts);
        String left = sum(totals, amounts);
        String expected = plain(total(addends, amounts));
        String actual = plain(total(totals, amounts));
        return (right.contains("+") ? right + "=" + expected : expected)
                + "≠"
                + (left.contains("+") ? actual + "=" + left : actual);
    }

    private static String sum(List<CellId> cells, Function<CellId, BigDecimal> amounts) {
        return cells.stream()
                .map(amounts)
                .filter(a -> a.signum() != 0)
                .map(a -> a.signum() < 0 ? "(" + plain(a) + ")" : plain(a))
                .collect(Collectors.joining("+"));
    }

    private static BigDecimal total(List<CellId> cells, Function<CellId, BigDecimal> amounts) {
        return cells.stream().map(amounts).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
