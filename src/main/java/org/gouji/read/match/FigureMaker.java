package org.gouji.read.match;

import java.util.Optional;
import org.gouji.form.TableForm.Label;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;

/** From a cell of the document to a figure of the report. */
final class FigureMaker {

    private FigureMaker() {}

    /**
     * The figure for {@code id}.
     *
     * @param shared whether the cell is merged over several columns, so that a number in it belongs to none of them alone
     * @param decimal whether the row or column holds amounts of money
     */
    static Figure figure(CellId id, DocCell cell, boolean decimal, boolean shared, boolean doubtful) {
        CellNumber number = cell.number().in(decimal);
        boolean usable = !shared || number.state() != FigureState.NUMBER;
        return new Figure(
                id,
                usable ? number.state() : FigureState.UNREADABLE,
                usable ? number.value() : Optional.empty(),
                cell.cell().text(),
                Optional.of(cell.place()),
                doubtful);
    }

    static boolean decimal(Label row, Label column) {
        return row.decimal() || column.decimal();
    }
}
