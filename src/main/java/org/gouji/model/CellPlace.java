package org.gouji.model;

/**
 * A cell of a table in the document, all counted from 1 as a person counts them.
 *
 * @param table the table's number among the tables of the document
 * @param row the row within that table, header rows included
 * @param column the column of the table's grid (merged cells count as many columns as they cover, where the format says so)
 * @param page the page, or 0 where the format has no pages
 */
public record CellPlace(int table, int row, int column, int page) implements Place {

    /** A place in a format without pages. */
    public CellPlace(int table, int row, int column) {
        this(table, row, column, 0);
    }

    /** The same words in every language, as CONTRACT.md shows them. */
    public String where() {
        String place = "table " + table + ", row " + row + ", column " + column;
        return page > 0 ? "page " + page + ", " + place : place;
    }
}
