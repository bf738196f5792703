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
 * @param cells how many cells were compared, those that both editions have
 * @param differences the cells that differ, in the order of the form
 */
public record TableComparison(
        TableId table, TableReading.State left, TableReading.State right, int cells, List<CellDifference> differences) {
    public TableComparison {
        differences = List.copyOf(differences);
    }
}
