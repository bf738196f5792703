package org.gouji.bench.report;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.model.CellId;

/**
 * A number that the prose states.
 *
 * @param cells what it is the sum of; of a share, what is the part and then what is the whole
 * @param value the number as stated
 * @param share whether it is a percentage
 */
record Stated(List<CellId> cells, BigDecimal value, boolean share) {}
