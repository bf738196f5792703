package org.gouji.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a report says in one cell of the form.
 *
 * @param cell the cell of the form
 * @param state what was found there
 * @param value the number, exact; present only for {@link FigureState#NUMBER}
 * @param text what is printed there, unchanged; empty where the cell is missing
 * @param place where it is printed; absent where the cell is missing
 * @param doubtful true where the cell was told by its position only, so that a person should look before she blames the office
 */
public record Figure(
        CellId cell,
        FigureState state,
        Optional<BigDecimal> value,
        String text,
        Optional<CellPlace> place,
        boolean doubtful) {

    public Figure {
        if ((state == FigureState.NUMBER) != value.isPresent()) {
            throw new IllegalArgumentException(cell + ": a value belongs to state number only, here " + state);
        }
    }

    /** A cell that the document does not have. */
    public static Figure missing(CellId cell) {
        return new Figure(cell, FigureState.MISSING, Optional.empty(), "", Optional.empty(), false);
    }

    /** A number read at a place. */
    public static Figure number(CellId cell, BigDecimal value, String text, CellPlace place) {
        return new Figure(cell, FigureState.NUMBER, Optional.of(value), text, Optional.of(place), false);
    }

    /** The same cell, known to say {@code value}, a plain decimal or nothing; what is printed stays. */
    public Figure counting(String value) {
        boolean blank = value.isEmpty();
        return new Figure(
                cell,
                blank ? FigureState.BLANK : FigureState.NUMBER,
                blank ? Optional.empty() : Optional.of(new BigDecimal(value)),
                text,
                place,
                false);
    }

    /** The value used in sums: a blank counts as zero; empty where the cell is missing or unreadable. */
    public Optional<BigDecimal> amount() {
        return state == FigureState.BLANK ? Optional.of(BigDecimal.ZERO) : value;
    }
}
