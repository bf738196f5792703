package org.gouji.read.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.TableReading;

/**
 * A document's tables read as one edition of the form.
 *
 * @param edition the edition
 * @param tables the three tables in order
 */
record EditionMatch(FormEdition edition, List<TableMatch> tables) {

    int score() {
        return tables.stream().mapToInt(TableMatch::score).sum();
    }

    int score(int table) {
        return tables.get(table).score();
    }

    boolean anyTable() {
        return tables.stream().anyMatch(t -> t.reading().state() == TableReading.State.FOUND);
    }

    /** Every cell of the edition in its order, missing ones included. */
    Map<CellId, Figure> figures() {
        Map<CellId, Figure> figures = new LinkedHashMap<>();
        edition.cells().forEach(cell -> figures.put(cell, Figure.missing(cell)));
        tables.forEach(t -> t.figures().forEach(figures::replace));
        return figures;
    }
}
