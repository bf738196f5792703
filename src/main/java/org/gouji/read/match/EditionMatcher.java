package org.gouji.read.match;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        for (List<DocRow> grid : parts(finder, grids)) {
            grid.forEach(r -> rows.addAll(finder.unglue(r)));
            if (rows.size() > MOST_ROWS) {
                break;
            }
        }
        return RowsTable.match(table, finder, rows);
    }

    /** The tables that hold parts of this one; where one holds it all, the others that only repeat it are copies or excerpts. */
    private static List<List<DocRow>> parts(RowFinder finder, List<List<DocRow>> grids) {
        List<List<DocRow>> parts =
                grids.stream().filter(g -> finder.evidence(g) > 0).toList();
        Optional<List<DocRow>> whole = parts.stream()
                .filter(g -> finder.evidence(g) >= WHOLE * finder.rows().size())
                .findFirst();
        if (whole.isEmpty()) {
            return parts;
        }
        Set<String> labels = finder.labels(whole.get());
        boolean headless = whole.get().stream().noneMatch(finder::isHeadRow);
        return parts.stream()
                .filter(g -> g == whole.get()
                        || !labels.containsAll(finder.labels(g))
                        || (headless && g.stream().noneMatch(DocRow::hasNumber)))
                .toList();
    }

    /** The tables with names of outcomes, and those that follow one without values of its own. */
    private static List<DocRow> groupRows(LabelIndex columns, List<List<DocRow>> grids) {
        List<DocRow> rows = new ArrayList<>();
        boolean open = false;
        for (List<DocRow> grid : grids) {
            boolean outcomes = GroupsTable.evidence(columns, grid) >= LEAST_OUTCOMES;
            boolean bare = grid.stream().noneMatch(DocRow::hasText);
            if (outcomes || (open && bare)) {
                rows.addAll(grid);
                open = grid.stream().noneMatch(DocRow::hasNumber);
            }
        }
        return rows;
    }
}
