package org.gouji.read.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.form.TableForm;
import org.gouji.form.TableForm.Band;
import org.gouji.form.TableForm.Label;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.LabelMatch;
import org.gouji.model.LabelMatch.How;
import org.gouji.model.LabelMatch.Kind;
import org.gouji.model.TableReading;
import org.gouji.model.TableReading.Oddity;
import org.gouji.read.match.TableMatch.Line;

/**
 * Matches a table whose form rows are groups of columns (table four): normally one line of fifteen values under three heads,
 * but also a line for each group, wrapped or with the group's name in front. One use, one thread.
 */
final class GroupsTable {
    private final TableForm form;
    private final Band band;
    private final LabelIndex groupIndex;
    private final LabelIndex columnIndex;
    private final GroupHeads all;
    private GroupHeads heads;
    private final Map<CellId, Figure> figures = new LinkedHashMap<>();
    private final List<Oddity> oddities = new ArrayList<>();
    private final Set<Integer> tables = new TreeSet<>();
    private final Set<Line> lines = new HashSet<>();
    private boolean valuesSinceHeads;

    /** Heads above the next values: groups may be named a row before their columns. */
    private final List<DocRow> namedSinceValues = new ArrayList<>();

    private GroupsTable(TableForm form, LabelIndex groups, LabelIndex columns) {
        this.form = form;
        this.band = form.bands().get(0);
        this.groupIndex = groups;
        this.columnIndex = columns;
        this.all = new GroupHeads(groupIndex, columnIndex);
        this.heads = new GroupHeads(groupIndex, columnIndex);
    }

    /** How many different names of outcomes a grid holds; 总计 stands in other tables too and does not count. */
    static int evidence(LabelIndex columns, List<DocRow> grid) {
        Set<Integer> found = new HashSet<>();
        for (DocRow row : grid) {
            for (DocCell cell : row.cells()) {
                if (cell.key().length() > 2) {
                    columns.sure(cell).forEach(h -> found.add(h.index()));
                }
            }
        }
        return found.size();
    }

    /** The table in {@code rows}; absent where they hold none. */
    static TableMatch match(TableForm form, LabelIndex groups, LabelIndex columns, List<DocRow> rows) {
        GroupsTable table = new GroupsTable(form, groups, columns);
        rows.forEach(table::read);
        return table.tables.isEmpty()
                ? TableMatch.absent(form.id())
                : new TableMatch(table.reading(), table.figures, table.lines, 0);
    }

    private void read(DocRow row) {
        if (isComplete() || (!started() && !beginsHead(row))) {
            return; // another table stands in the same grid
        }
        int firstValue = firstValue(row);
        DocRow names = row.part(0, firstValue);
        List<DocCell> values = row.cells().subList(firstValue, row.cells().size());
        boolean real = values.stream().anyMatch(c -> !c.cell().continued() && !c.isText());
        List<Slot> line = real ? lineOfColumn(names, values) : List.of();
        if (!line.isEmpty()) {
            all.take(names);
            place(row, values, line);
            return;
        }
        boolean named = names.hasText() && takeHeads(names);
        if (!real || (firstValue == 0 && values.stream().allMatch(c -> c.cell().continued()))) {
            return;
        }
        if (values.stream().anyMatch(DocCell::isNumber)
                || (!named && values.size() >= band.columns().size())) {
            place(row, values, slots(values, named));
        }
    }

    /** A table turned by a quarter: the name of a column at the left, the groups above or in front. */
    private List<Slot> lineOfColumn(DocRow names, List<DocCell> values) {
        List<DocCell> columns = names.cells().stream().filter(this::namesColumn).toList();
        if (heads.hasColumns() || columns.size() != 1) {
            return List.of();
        }
        int at = names.cells().indexOf(columns.get(0));
        heads.take(names.part(0, at));
        return heads.lineOf(columns.get(0), columnIndex.best(columns.get(0)).orElseThrow(), values.size());
    }

    private boolean namesColumn(DocCell cell) {
        Optional<LabelIndex.Hit> column = cell.isText() ? columnIndex.best(cell) : Optional.empty();
        Optional<LabelIndex.Hit> group = cell.isText() ? groupIndex.best(cell) : Optional.empty();
        return column.isPresent()
                && (group.isEmpty() || column.get().likeness() >= group.get().likeness());
    }

    private boolean isComplete() {
        return figures.size() == band.rows().size() * band.columns().size() && !allBlank(figures.keySet());
    }

    private boolean allBlank(Set<CellId> cells) {
        return cells.stream().allMatch(c -> figures.get(c).state() == FigureState.BLANK);
    }

    private boolean started() {
        return !tables.isEmpty();
    }

    private boolean beginsHead(DocRow row) {
        long columns =
                row.cells().stream().filter(c -> columnIndex.likeness(c) > 0).count();
        return columns > 1 || row.cells().stream().anyMatch(groupIndex::isSure);
    }

    /**
     * Where values begin: behind the last name of a head; a row of names only has none. In a row without any name words stand
     * in front of the values only where it has more cells than values.
     */
    private int firstValue(DocRow row) {
        List<DocCell> cells = row.cells();
        int first = 0;
        for (int i = 0; i < cells.size(); i++) {
            boolean name = cells.get(i).isText()
                    && (columnIndex.best(cells.get(i)).isPresent()
                            || groupIndex.best(cells.get(i)).isPresent());
            first = name ? i + 1 : first;
        }
        boolean named = first > 0;
        while (!named
                && first < cells.size() - heads.values()
                && cells.get(first).isText()) {
            first++;
        }
        return first;
    }

    private boolean takeHeads(DocRow names) {
        if (valuesSinceHeads && namesColumn(names)) {
            heads = new GroupHeads(groupIndex, columnIndex);
            namedSinceValues.forEach(heads::take);
            valuesSinceHeads = false;
        }
        boolean taken = heads.take(names);
        if (taken) {
            namedSinceValues.add(names);
            all.take(names);
            names.cells().forEach(c -> tables.add(c.table()));
            lines.add(Line.of(names.cells().get(0)));
        }
        return taken;
    }

    private boolean namesColumn(DocRow names) {
        return names.cells().stream()
                .anyMatch(c -> c.isText() && columnIndex.best(c).isPresent());
    }

    private List<Slot> slots(List<DocCell> values, boolean named) {
        Optional<LabelIndex.Hit> group = heads.lastGroup();
        boolean single =
                named && group.isPresent() && values.size() == band.columns().size();
        return single ? heads.columnsOf(group.get().index()) : heads.slots(values.size());
    }

    private void place(DocRow row, List<DocCell> values, List<Slot> slots) {
        if (slots.isEmpty() || tables.isEmpty()) {
            return;
        }
        valuesSinceHeads = true;
        namedSinceValues.clear();
        ValueCells.Placed placed = ValueCells.place(values, slots, row.spans(), 0);
        oddities.addAll(placed.oddities());
        Set<DocCell> seen = new HashSet<>();
        Set<DocCell> shared = new HashSet<>();
        placed.cells().values().stream().filter(c -> !seen.add(c)).forEach(shared::add);
        placed.cells().forEach((index, cell) -> {
            Slot slot = slots.get(index);
            Label label = band.rows().get(slot.row());
            Label column = band.columns().get(slot.column());
            CellId id = new CellId(form.id(), label.key(), column.key());
            boolean doubtful = placed.doubtful() || slot.how() == How.POSITION;
            boolean decimal = FigureMaker.decimal(label, column);
            if (figures.containsKey(id) && figures.get(id).state() == FigureState.BLANK) {
                figures.remove(id); // a blank line above the figures
            }
            figures.putIfAbsent(id, FigureMaker.figure(id, cell, decimal, shared.contains(cell), doubtful));
        });
        tables.add(row.cells().get(0).table());
        lines.add(Line.of(row.cells().get(0)));
    }

    private TableReading reading() {
        List<LabelMatch> labels = new ArrayList<>();
        for (int i = 0; i < band.rows().size(); i++) {
            labels.add(label(Kind.ROW, band.rows().get(i).key(), all.group(i)));
        }
        for (int i = 0; i < band.columns().size(); i++) {
            labels.add(label(Kind.COLUMN, band.columns().get(i).key(), all.column(i)));
        }
        return new TableReading(form.id(), TableReading.State.FOUND, "", List.copyOf(tables), labels, oddities);
    }

    private LabelMatch label(Kind kind, String key, Optional<Slot> slot) {
        boolean read = figures.keySet().stream().anyMatch(c -> key.equals(kind == Kind.ROW ? c.row() : c.column()));
        How how = slot.map(Slot::how).orElse(read ? How.POSITION : How.ABSENT);
        return new LabelMatch(form.id(), kind, key, how, slot.map(Slot::printed).orElse(""));
    }
}
