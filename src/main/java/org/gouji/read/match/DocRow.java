package org.gouji.read.match;

import java.util.List;

/**
 * A row of a table of the document, or the part of one that stands for a row where two were glued together.
 *
 * @param grid position of its table among the document's tables, from 0
 * @param spans whether its cells know their columns
 * @param cells its cells
 * @param hasNumber whether one of them holds a number
 * @param hasText whether one of them holds words
 */
record DocRow(int grid, boolean spans, List<DocCell> cells, boolean hasNumber, boolean hasText) {

    static DocRow of(int grid, boolean spans, List<DocCell> cells) {
        boolean number = false;
        boolean text = false;
        for (DocCell cell : cells) {
            number |= cell.isNumber();
            text |= cell.isText();
        }
        return new DocRow(grid, spans, cells, number, text);
    }

    DocRow part(int from, int to) {
        return from == 0 && to == cells.size() ? this : of(grid, spans, cells.subList(from, to));
    }
}
