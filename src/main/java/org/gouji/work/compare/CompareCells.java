package org.gouji.work.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gouji.form.Crosswalk;
import org.gouji.form.FormCatalogue;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.Report;
import org.gouji.model.TableId;

/**
 * The tables of two reports, cell by cell, whatever their editions. Immutable, any thread.
 *
 * @param line by unit and year, what is the same for reports that carry over into each other
 */
record CompareCells(FormCatalogue forms, Crosswalk crosswalk, BiFunction<String, Integer, String> line) {

    List<TableComparison> tables(Report left, Report right) {
        List<TableComparison> tables = new ArrayList<>();
        for (TableId table : TableId.values()) {
            List<CellPair> cells =
                    crosswalk.table(table, forms.edition(left.edition()), forms.edition(right.edition())).stream()
                            .map(same -> CellPair.of(same.name(), side(left, same.left()), side(right, same.right())))
                            .toList();
            tables.add(new TableComparison(
                    table, left.table(table).state(), right.table(table).state(), cells));
        }
        return tables;
    }

    private static CellSide side(Report report, List<CellId> cells) {
        return new CellSide(cells.stream().map(report::figure).toList());
    }

    /** What is carried from one report into the other, where they are of one unit and of years that follow each other. */
    List<CarriedCell> carried(Report left, Report right) {
        if (line(left).isEmpty() || !line(left).equals(line(right))) {
            return List.of();
        }
        return switch (right.year().get() - left.year().get()) {
            case 1 -> carriedOver(left, right);
            case -1 -> carriedOver(right, left);
            default -> List.of();
        };
    }

    private Optional<String> line(Report report) {
        return report.unit().flatMap(unit -> report.year().map(year -> line.apply(unit, year)));
    }

    private List<CarriedCell> carriedOver(Report earlier, Report later) {
        return forms.edition(later.edition()).table(TableId.T3).cells().stream()
                .filter(cell -> cell.row().equals("carried_in"))
                .map(cell -> {
                    Figure out = earlier.figure(new CellId(TableId.T3, "carried_out", cell.column()));
                    return new CarriedCell(out, later.figure(cell));
                })
                .toList();
    }
}
