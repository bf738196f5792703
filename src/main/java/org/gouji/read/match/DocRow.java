package org.gouji.read.match;

import java.util.List;

/**
 * A row of a table of the document, or the part of one that stands for a row where two were glued together.
 *
 * @param grid position of its table among the document's tables, from 0
 * @param spans whether its cells know their columns
 * @param cells its cells
 */
record DocRow(int grid, boolean spans, List<DocCell> cells) {

    DocRow {
        cells = List.copyOf(cells);
    }

    boolean hasNumber() {
        return cells.stream().anyMatch(DocCell::isNumber);
    }

    boolean hasText() {
        return cells.stream().anyMatch(DocCell::isText);
    }

    DocRow part(int from, int to) {
        return new DocRow(grid, spans, cells.subList(from, to));
    }
}
