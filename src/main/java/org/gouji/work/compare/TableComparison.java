package org.gouji.work.compare;

import java.util.List;
import org.gouji.model.TableId;
import org.gouji.model.TableReading;

/**
 * A table of the form in both reports.
 *
 * @param table which
 * @param left whether the left report has it
 * @param right whether the right report has it
 * @param cells all cells of both editions, in the order of the form
 */
public record TableComparison(TableId table, TableReading.State left, TableReading.State right, List<CellPair> cells) {
    public TableComparison {
        cells = List.copyOf(cells);
    }

    /** The cells that differ. */
    public List<CellPair> differences() {
        return cells.stream().filter(CellPair::differs).toList();
    }

    /** How many cells were compared: those that both editions have. */
    public int compared() {
        return (int) cells.stream()
                .filter(c -> c.kind() != CellPair.Kind.ONE_EDITION)
                .count();
    }
}
