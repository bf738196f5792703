package org.gouji.read.match;

import java.util.Map;
import java.util.Set;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.TableId;
import org.gouji.model.TableReading;

/**
 * A table of the form as found in a document.
 *
 * @param reading how it was recognised
 * @param figures the figures found; cells without one are missing
 * @param rows the rows of the document that belong to it, its head included
 * @param score how many labels speak for this edition of the table
 */
record TableMatch(TableReading reading, Map<CellId, Figure> figures, Set<Line> rows, int score) {

    /** A row of a table of the document, both counted from 1. */
    record Line(int table, int row) {
        static Line of(DocCell cell) {
            return new Line(cell.table(), cell.cell().row());
        }
    }

    static TableMatch absent(TableId table) {
        return new TableMatch(TableReading.absent(table), Map.of(), Set.of(), 0);
    }
}
