package org.gouji.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report as understood: which unit and year it is of, what its tables and its prose say, and how sure the reading is.
 *
 * @param source the file
 * @param unit the unit's name as read; empty where it cannot be told
 * @param year the year reported on; empty where it cannot be told
 * @param edition id of the form edition that the tables belong to, for example {@code 2021}
 * @param title the title as printed, on one line; empty where there is none
 * @param paragraphs all prose in order, headings included
 * @param figures every cell of the edition, in the order of the form
 * @param tables how each of the three tables was recognised, in the order of the form
 * @param identity where unit and year were read, and how sure they are
 * @param skipped what in the file was left out, in its order
 */
public record Report(
        SourceFile source,
        Optional<String> unit,
        Optional<Integer> year,
        String edition,
        String title,
        List<Paragraph> paragraphs,
        Map<CellId, Figure> figures,
        List<TableReading> tables,
        Identity identity,
        List<Skipped> skipped) {

    /** A report of which it is not known where unit and year were read, nor what was left out. */
    public Report(
            SourceFile source,
            Optional<String> unit,
            Optional<Integer> year,
            String edition,
            String title,
            List<Paragraph> paragraphs,
            Map<CellId, Figure> figures,
            List<TableReading> tables) {
        this(source, unit, year, edition, title, paragraphs, figures, tables, Identity.unknown(), List.of());
    }

    public Report {
        paragraphs = List.copyOf(paragraphs);
        figures = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(figures));
        tables = List.copyOf(tables);
        skipped = List.copyOf(skipped);
    }

    /** The figure of a cell; a cell that the edition does not have is {@link FigureState#MISSING}. */
    public Figure figure(CellId cell) {
        Figure figure = figures.get(cell);
        return figure == null ? Figure.missing(cell) : figure;
    }

    /** How a table was recognised. */
    public TableReading table(TableId table) {
        return tables.stream().filter(t -> t.table() == table).findFirst().orElseGet(() -> TableReading.absent(table));
    }

    /** Counts of the reading: what was expected and what was found. */
    public ReadLedger ledger() {
        return ReadLedger.of(this);
    }

    /** Whether a table is missing or many cells could not be read (CONTRACT.md, {@code partial}). */
    public boolean partial() {
        return tables.stream().anyMatch(t -> t.state() == TableReading.State.ABSENT)
                || ledger().unread() * 20 > ledger().expected();
    }
}
