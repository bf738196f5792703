package org.gouji.ui.report;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.form.Sheet;
import org.gouji.form.Sheet.Box;

/** A drawn table as text for a spreadsheet: cells with tabs between, rows with line ends; what spans several stands in the first. */
record SheetText(Sheet sheet) {

    /** The table; {@code words} gives what stands in a cell. */
    String of(Function<Box, String> words) {
        String[][] grid = new String[sheet.rows()][sheet.columns()];
        for (String[] row : grid) {
            Arrays.fill(row, "");
        }
        for (Box box : sheet.cells()) {
            grid[box.row()][box.column()] = words.apply(box).strip().replaceAll("\\s+", " ");
        }
        return Arrays.stream(grid).map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }
}
