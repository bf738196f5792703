package org.gouji.read.layout;

import java.util.List;

/** What a page of a format with nested tables consists of, before it is known which tables only lay out the page. */
public sealed interface Part permits Part.Line, Part.Table {

    /**
     * A line of text, without a line end.
     *
     * @param heading whether the format marks it as a heading
     */
    record Line(String text, boolean heading) implements Part {}

    /**
     * A table by rows.
     *
     * @param spans whether the columns of its cells are those of a grid; if not, they only count the cells of each row
     */
    record Table(List<List<Box>> rows, boolean spans) implements Part {
        /** A table whose cells stand in a grid. */
        public Table(List<List<Box>> rows) {
            this(rows, true);
        }
    }

    /**
     * A cell with whatever it holds.
     *
     * @param column first grid column, from 1
     * @param width columns covered
     * @param continued whether it is the lower part of a cell merged over rows
     */
    record Box(int column, int width, boolean continued, List<Part> content) {}
}
