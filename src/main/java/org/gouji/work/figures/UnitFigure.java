package org.gouji.work.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the counted report of a unit and year says, corrections applied.
 *
 * @param unit the unit's id
 * @param values one for each measure asked for; empty where a cell is missing or unreadable, or all are blank
 */
public record UnitFigure(String unit, int year, List<Optional<BigDecimal>> values) {
    public UnitFigure {
        values = List.copyOf(values);
    }

    /** The value of the only measure asked for. */
    public Optional<BigDecimal> value() {
        return values.get(0);
    }
}
