package org.gouji.work.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.Correction;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;

/**
 * A figure of a comparison.
 *
 * @param side on which side it stands
 * @param minus whether it is taken away
 * @param origin the report it stands in
 * @param figure as it counts, with what is printed
 * @param correction what it was corrected to; empty where what was read counts
 * @param tried whether it counts as a repair that is tried out would have it
 */
public record Term(
        Side side, boolean minus, Origin origin, Figure figure, Optional<Correction> correction, boolean tried) {

    /** The sides of a comparison. */
    public enum Side {
        /** What adds up. */
        ADDEND,
        /** What the report states for it. */
        STATED
    }

    /** The cell. */
    public CellId cell() {
        return figure.cell();
    }

    /** The figure as it enters the sum, a blank as zero; empty where there is none to count. */
    public Optional<BigDecimal> amount() {
        return figure.amount().map(a -> minus ? a.negate() : a);
    }

    /** Whether it is a plain zero, read as such and certain: nobody needs to look at it. */
    public boolean isIdle() {
        return figure.state() == FigureState.NUMBER
                && figure.value().orElseThrow().signum() == 0
                && !figure.doubtful()
                && !tried
                && correction.isEmpty();
    }

    /** The same with another value. */
    Term counting(String value) {
        return new Term(side, minus, origin, figure.counting(value), correction, true);
    }
}
