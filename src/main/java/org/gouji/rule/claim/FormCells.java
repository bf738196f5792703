package org.gouji.rule.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.model.TableId;

/** The cells of an edition by table and column. Immutable. */
final class FormCells {
    private final Map<String, List<CellId>> columns = new HashMap<>();

    FormCells(FormEdition form) {
        form.cells()
                .forEach(c -> columns.computeIfAbsent(c.table() + c.column(), k -> new java.util.ArrayList<>())
                        .add(c));
    }

    /** The cells of a column in the order of the form. */
    List<CellId> column(TableId table, String column) {
        return columns.getOrDefault(table + column, List.of());
    }
}
