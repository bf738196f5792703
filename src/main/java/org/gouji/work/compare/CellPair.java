package org.gouji.work.compare;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.FigureState;

/**
 * A cell of the form as two reports fill it.
 *
 * @param cell the cell it is called by
 * @param left what the left report says
 * @param right what the right report says
 * @param kind how they differ, if they do
 */
public record CellPair(CellId cell, CellSide left, CellSide right, Kind kind) {

    /** How two fillings of a cell differ. */
    public enum Kind {
        /** They say the same. */
        SAME,
        /** Two numbers. */
        CHANGED,
        /** One is left blank. */
        BLANK,
        /** One document does not have the cell. */
        MISSING,
        /** What one document has there is no number. */
        UNREADABLE,
        /** Only one of the two editions of the form has the cell. */
        ONE_EDITION;

        /** The word used in files, independent of language. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Right less left, exact, a blank counted as zero; empty where one of them is no amount. */
    public Optional<BigDecimal> difference() {
        return left.amount().flatMap(from -> right.amount().map(to -> to.subtract(from)));
    }

    /** Whether the two say different things. */
    public boolean differs() {
        return kind != Kind.SAME;
    }

    static CellPair of(CellId cell, CellSide left, CellSide right) {
        return new CellPair(cell, left, right, kind(left, right));
    }

    private static Kind kind(CellSide left, CellSide right) {
        if (!left.inForm() || !right.inForm()) {
            return Kind.ONE_EDITION;
        }
        if (alike(FigureState.MISSING, left, right) || alike(FigureState.BLANK, left, right)) {
            return Kind.SAME;
        }
        if (left.any(FigureState.MISSING) || right.any(FigureState.MISSING)) {
            return Kind.MISSING;
        }
        if (left.any(FigureState.UNREADABLE) || right.any(FigureState.UNREADABLE)) {
            return left.text().equals(right.text()) ? Kind.SAME : Kind.UNREADABLE;
        }
        if (left.all(FigureState.BLANK) || right.all(FigureState.BLANK)) {
            return Kind.BLANK;
        }
        boolean equal = left.amount().orElseThrow().compareTo(right.amount().orElseThrow()) == 0;
        return equal ? Kind.SAME : Kind.CHANGED;
    }

    private static boolean alike(FigureState state, CellSide left, CellSide right) {
        return left.all(state) && right.all(state);
    }
}
