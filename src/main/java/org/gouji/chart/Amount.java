package org.gouji.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.gouji.text.Texts;

/** How exact numbers are written. */
final class Amount {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Amount() {}

    /** All its digits, no needless zeros. */
    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** The same, or the word for nothing known. */
    static String plain(Optional<BigDecimal> value, Texts texts) {
        return value.map(Amount::plain).orElse(texts.get("chart.unknown"));
    }

    /** What per cent of {@code whole} a part is, to one decimal; empty where there is no whole. */
    static Optional<String> percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED)
                                .divide(whole, 1, RoundingMode.HALF_UP)
                                .toPlainString()
                        + "%");
    }
}
