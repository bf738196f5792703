package org.gouji.rule.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.form.Equation;
import org.gouji.model.CellId;
import org.gouji.model.TableId;

/** Table three with two results and two columns: the same equations as the form's, few enough to try everything. */
final class SmallTable {
    static final List<String> ROWS = List.of("new", "in", "one", "two", "total", "out");
    static final List<String> COLUMNS = List.of("a", "b", "total");

    private SmallTable() {}

    static List<CellId> cells() {
        return ROWS.stream().flatMap(r -> COLUMNS.stream().map(c -> cell(r, c))).toList();
    }

    static CellId cell(String row, String column) {
        return new CellId(TableId.T3, row, column);
    }

    static List<Equation> equations() {
        List<Equation> equations = new ArrayList<>();
        for (String row : ROWS) {
            equations.add(
                    new Equation("ROW", "ROW", List.of(cell(row, "total")), List.of(cell(row, "a"), cell(row, "b"))));
        }
        for (String column : COLUMNS) {
            equations.add(new Equation("COL", "COL", column(column, "total"), column(column, "one", "two")));
            equations.add(new Equation("BAL", "BAL", column(column, "total", "out"), column(column, "new", "in")));
        }
        return equations;
    }

    private static List<CellId> column(String column, String... rows) {
        return Stream.of(rows).map(r -> cell(r, column)).toList();
    }
}
