package org.gouji.work.figures;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the counted report of a unit says of a measure in a year, corrections applied.
 *
 * @param unit the unit's id
 * @param value empty where a cell is missing or unreadable, or all are blank
 */
public record UnitFigure(String unit, int year, Optional<BigDecimal> value) {}
