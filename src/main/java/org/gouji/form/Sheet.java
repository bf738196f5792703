package org.gouji.form;

import java.util.List;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.TableId;

/**
 * A statutory table as a grid of cells that may span rows and columns, as the form draws it.
 *
 * @param table which table
 * @param rows number of grid rows
 * @param columns number of grid columns
 * @param labelColumns how many of them, at the left, hold labels
 * @param cells all cells
 */
public record Sheet(TableId table, int rows, int columns, int labelColumns, List<Box> cells) {

    public Sheet {
        cells = List.copyOf(cells);
    }

    /** What a cell is for. */
    public enum Kind {
        /** Over columns. */
        HEAD,
        /** At the left of a row. */
        LABEL,
        /** A figure. */
        VALUE
    }

    /** A cell of the grid; rows and columns count from 0; {@code cell} is present for figures. */
    public record Box(int row, int column, int rows, int columns, Kind kind, String text, Optional<CellId> cell) {

        Box movedBy(int down, int right) {
            return new Box(row + down, column + right, rows, columns, kind, text, cell);
        }

        Box turned() {
            return new Box(column, row, columns, rows, kind, text, cell);
        }
    }
}
