package org.gouji.ui.compare;

import java.util.List;
import org.gouji.model.CellId;

/**
 * A line of the list of cells.
 *
 * @param where the cell in words
 * @param left what the left report says
 * @param right what the right report says
 * @param difference right less left, signed; empty where there is none
 * @param kind how they differ, in words
 * @param differs whether they do
 * @param leftCells the cells of the left form to look at
 * @param rightCells the cells of the right form to look at
 */
public record CellLine(
        String where,
        String left,
        String right,
        String difference,
        String kind,
        boolean differs,
        List<CellId> leftCells,
        List<CellId> rightCells) {
    public CellLine {
        leftCells = List.copyOf(leftCells);
        rightCells = List.copyOf(rightCells);
    }

    /** The cells to look at on one side. */
    public List<CellId> cells(Side side) {
        return side == Side.LEFT ? leftCells : rightCells;
    }
}
