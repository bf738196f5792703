package org.gouji.work.compare;

import java.util.List;
import org.gouji.model.Report;

/**
 * Two reports side by side.
 *
 * @param left the report on the left
 * @param right the report on the right
 * @param identity what each says of itself
 * @param tables the three tables, in the order of the form
 * @param carried what the earlier year carries out and the later carries in; none unless both are of one unit and of years that follow
 *     each other
 * @param prose the sections
 * @param matching what both say in the same words
 */
public record Comparison(
        Report left,
        Report right,
        List<Stated> identity,
        List<TableComparison> tables,
        List<CarriedCell> carried,
        List<SectionComparison> prose,
        Matching matching) {
    public Comparison {
        identity = List.copyOf(identity);
        tables = List.copyOf(tables);
        carried = List.copyOf(carried);
        prose = List.copyOf(prose);
    }

    /** All cells that differ, in the order of the form. */
    public List<CellPair> cells() {
        return tables.stream().flatMap(t -> t.differences().stream()).toList();
    }

    /** In how many places the prose differs. */
    public int proseDifferences() {
        return prose.stream().mapToInt(SectionComparison::differences).sum();
    }
}
