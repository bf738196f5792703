package org.gouji.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.model.SourceDocument.Block;
import org.gouji.model.SourceDocument.Cell;
import org.gouji.model.SourceDocument.Grid;
import org.gouji.model.SourceDocument.Row;

/**
 * Joins a table that was cut in two: one that follows another with nothing between them, has as many columns and begins with
 * numbers, goes on with the rows of the table above.
 */
final class Continuation {
    private static final Pattern NUMBER = Pattern.compile("[\\d,，０-９]+");
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0\\u3000]+");

    private Continuation() {}

    /** Whether {@code next} goes on with the last of {@code blocks}. */
    static boolean continues(List<Block> blocks, Grid next) {
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (!(last instanceof Grid) || next.rows().isEmpty()) {
            return false;
        }
        int columns = columns((Grid) last);
        return columns > 2
                && columns == columns(next)
                && ((Grid) last).spans()
                && next.spans()
                && hasNumber(next.rows().get(0))
                && writtenCells((Grid) last);
    }

    /** Both as one table, with the number of the first. */
    static Grid join(Grid first, Grid second) {
        List<Row> rows = new ArrayList<>(first.rows());
        for (Row row : second.rows()) {
            int number = rows.size() + 1;
            rows.add(new Row(row.cells().stream()
                    .map(c -> new Cell(c.text(), number, c.column(), c.width(), c.continued()))
                    .toList()));
        }
        return new Grid(first.number(), rows, true);
    }

    private static int columns(Grid grid) {
        int columns = 0;
        for (Row row : grid.rows()) {
            for (Cell cell : row.cells()) {
                columns = Math.max(columns, cell.column() + cell.width() - 1);
            }
        }
        return columns;
    }

    private static boolean hasNumber(Row row) {
        return row.cells().stream()
                .map(c -> BLANK.matcher(c.text()).replaceAll(""))
                .anyMatch(t -> NUMBER.matcher(t).matches());
    }

    private static boolean writtenCells(Grid grid) {
        return grid.rows().stream()
                .flatMap(r -> r.cells().stream())
                .anyMatch(c -> !c.text().isBlank());
    }
}
