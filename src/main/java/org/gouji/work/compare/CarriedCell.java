package org.gouji.work.compare;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.model.Figure;

/**
 * What a unit's earlier report carries out of its year and the later one carries in, in one column.
 *
 * @param earlier 结转下年度继续办理 of the earlier year
 * @param later 上年结转 of the later year
 */
public record CarriedCell(Figure earlier, Figure later) {

    /** Whether both are the same; empty where one of them cannot be told. */
    public Optional<Boolean> agrees() {
        return earlier.amount().flatMap(out -> later.amount().map(in -> out.compareTo(in) == 0));
    }

    /** Later less earlier; empty where one of them cannot be told. */
    public Optional<BigDecimal> difference() {
        return earlier.amount().flatMap(out -> later.amount().map(in -> in.subtract(out)));
    }
}
