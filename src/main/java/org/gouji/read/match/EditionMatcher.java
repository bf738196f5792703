package org.gouji.read.match;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.FormEdition;
import org.gouji.form.TableForm;
import org.gouji.form.TableForm.Layout;

/** Finds the tables of one edition among the tables of a document. Immutable, any thread. */
final class EditionMatcher {
    private static final int LEAST_OUTCOMES = 2;
    private static final double WHOLE = 0.8;
    private static final int MOST_ROWS = 1000;

    private final FormEdition edition;
    private final Map<TableForm, RowFinder> finders = new IdentityHashMap<>();
    private final Map<TableForm, LabelIndex> groups = new IdentityHashMap<>();
    private final Map<TableForm, LabelIndex> outcomes = new IdentityHashMap<>();

    EditionMatcher(FormEdition edition) {
        this.edition = edition;
        for (TableForm table : edition.tables()) {
            if (table.layout() == Layout.ROWS) {
                finders.put(table, new RowFinder(table));
            } else {
                groups.put(table, new LabelIndex(table.bands().get(0).rows()));
                outcomes.put(table, new LabelIndex(table.bands().get(0).columns()));
            }
        }
    }

    FormEdition edition() {
        return edition;
    }

    /** Reads {@code grids}, the document's tables, as this edition. */
    EditionMatch match(List<List<DocRow>> grids) {
        return new EditionMatch(
                edition, edition.tables().stream().map(t -> match(t, grids)).toList());
    }

    private TableMatch match(TableForm table, List<List<DocRow>> grids) {
        RowFinder finder = finders.get(table);
        if (finder == null) {
            LabelIndex columns = outcomes.get(table);
            return GroupsTable.match(table, groups.get(table), columns, groupRows(columns, grids));
        }
        List<DocRow> rows = new ArrayList<>();
        for (List<DocRow> grid : grids) {
            int evidence = finder.evidence(grid);
            if (evidence > 0) {
                List<DocRow> cut = new ArrayList<>();
                grid.forEach(r -> cut.addAll(finder.unglue(r)));
                if (evidence >= WHOLE * finder.rows().size()) {
                    return RowsTable.match(table, finder, cut); // the whole table stands here: others are copies
                }
                rows.addAll(cut);
            }
            if (rows.size() > MOST_ROWS) {
                break;
            }
        }
        return RowsTable.match(table, finder, rows);
    }

    /** The tables with names of outcomes, and those that follow one without values of its own. */
    private static List<DocRow> groupRows(LabelIndex columns, List<List<DocRow>> grids) {
        List<DocRow> rows = new ArrayList<>();
        boolean open = false;
        for (List<DocRow> grid : grids) {
            boolean outcomes = GroupsTable.evidence(columns, grid) >= LEAST_OUTCOMES;
            boolean bare = grid.stream().noneMatch(DocRow::hasText);
            if (outcomes || open && bare) {
                rows.addAll(grid);
                open = grid.stream().noneMatch(DocRow::hasNumber);
            }
        }
        return rows;
    }
}
