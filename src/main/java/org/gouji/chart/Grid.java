package org.gouji.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A chart as a table of words and numbers.
 *
 * @param columns its columns
 * @param rows a text for each column; numbers plain, without grouping, so that a sheet can take them
 */
public record Grid(List<Column> columns, List<List<String>> rows) {

    /** A column; numbers stand at the right. */
    public record Column(String head, boolean number) {}

    public Grid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Lines of texts with tabs between, heads first, as sheets take them from the clipboard. */
    public String tsv() {
        return Stream.concat(Stream.of(columns.stream().map(Column::head).toList()), rows.stream())
                .map(row -> row.stream().map(Grid::plain).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** No text breaks out of its cell, none is taken for a formula. */
    private static String plain(String text) {
        String line = text.replaceAll("[\\t\\r\\n]+", " ");
        boolean formula = line.matches("[=+@].*") || line.matches("-.*") && !line.matches("-[0-9.]+");
        return formula ? "'" + line : line;
    }
}
