package org.gouji.form;

import java.util.List;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.TableId;

/**
 * A statutory table: bands of rows under one head each. Tables three and four have a single band.
 *
 * @param id which table
 * @param layout how the table is drawn
 * @param bands its bands in order
 * @param cells its cells in the order of the form
 */
public record TableForm(TableId id, Layout layout, List<Band> bands, List<CellId> cells) {

    /** A table; its cells follow from the bands. */
    public TableForm(TableId id, Layout layout, List<Band> bands) {
        this(
                id,
                layout,
                bands,
                bands.stream().flatMap(b -> b.cells(id).stream()).toList());
    }

    /** How a table is drawn. */
    public enum Layout {
        /** Row labels at the left, column labels on top (tables two and three). */
        ROWS,
        /** One line of values; the form's rows are groups of columns (table four). */
        GROUPS
    }

    /**
     * Rows that share their columns.
     *
     * @param title the band's title line, empty where there is none
     * @param rows data rows
     * @param columns value columns
     */
    public record Band(String title, List<Label> rows, List<Label> columns) {
        public Band {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }

        /** The cells of the band, row by row. */
        public List<CellId> cells(TableId table) {
            return rows.stream()
                    .flatMap(r -> columns.stream().map(c -> new CellId(table, r.key(), c.key())))
                    .toList();
        }
    }

    /**
     * A row or column label.
     *
     * @param key name used in cell addresses
     * @param text official text with its number, as printed in the form
     * @param group labels this one stands under, outermost first
     * @param variants texts accepted as the same without remark
     * @param english the label for readers of English
     * @param decimal whether its figures may have decimals (money in 万元)
     * @param signed whether its figures may be negative (增/减)
     */
    public record Label(
            String key,
            String text,
            List<String> group,
            List<String> variants,
            String english,
            boolean decimal,
            boolean signed) {
        public Label {
            group = List.copyOf(group);
            variants = List.copyOf(variants);
        }
    }

    public TableForm {
        bands = List.copyOf(bands);
        cells = List.copyOf(cells);
    }

    /** The row label of a cell, if the edition has that row. */
    public Optional<Label> row(String key) {
        return bands.stream()
                .flatMap(b -> b.rows().stream())
                .filter(l -> l.key().equals(key))
                .findFirst();
    }

    /** The band that has row {@code key}, if any. */
    public Optional<Band> bandOf(String key) {
        return bands.stream()
                .filter(b -> b.rows().stream().anyMatch(l -> l.key().equals(key)))
                .findFirst();
    }

    /** The column label of a cell, if the edition has that cell. */
    public Optional<Label> column(CellId cell) {
        return bandOf(cell.row()).stream()
                .flatMap(b -> b.columns().stream())
                .filter(l -> l.key().equals(cell.column()))
                .findFirst();
    }
}
