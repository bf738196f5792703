package org.gouji.model;

import java.util.List;

/**
 * What is on the pages of a file, in reading order, before anyone asks what it means. Tables that only lay out the page are
 * already opened: their paragraphs and inner tables stand here as blocks of their own.
 *
 * @param blocks paragraphs and tables in reading order
 * @param titleHint the document's own title where the format has one (an HTML title); empty otherwise
 */
public record SourceDocument(List<Block> blocks, String titleHint) {

    public SourceDocument {
        blocks = List.copyOf(blocks);
    }

    /** A paragraph or a table. */
    public sealed interface Block permits TextBlock, Grid {}

    /**
     * A paragraph.
     *
     * @param text as a person sees it, automatic number in front, no line end
     * @param heading whether the format marks it as a heading
     */
    public record TextBlock(String text, boolean heading) implements Block {}

    /**
     * A table.
     *
     * @param number counts the tables of the document, from 1
     * @param rows its rows in order
     * @param spans whether the format tells which columns a cell covers; if not, {@link Cell#column()} only counts the cells of the row
     */
    public record Grid(int number, List<Row> rows, boolean spans) implements Block {
        public Grid {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of cells; a cell merged into one above stands as an empty, {@link Cell#continued()} cell.
     *
     * @param cells from left to right
     * @param page the page on which the row begins, or 0 where the format has no pages
     */
    public record Row(List<Cell> cells, int page) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row in a format without pages. */
        public Row(List<Cell> cells) {
            this(cells, 0);
        }
    }

    /**
     * A cell.
     *
     * @param text as printed, lines joined with a line feed
     * @param row its row, from 1
     * @param column its first column in the table's grid, from 1
     * @param width how many columns it covers
     * @param continued true where it is the lower part of a cell merged over rows
     */
    public record Cell(String text, int row, int column, int width, boolean continued) {}
}
