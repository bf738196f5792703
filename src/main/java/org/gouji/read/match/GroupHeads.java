package org.gouji.read.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The heads of a table of groups (table four) as they are met going down: names of groups over names of columns. One use, one
 * thread.
 */
final class GroupHeads {
    private final LabelIndex groups;
    private final LabelIndex columns;
    private final List<Found> groupCells = new ArrayList<>();
    private final List<Found> columnCells = new ArrayList<>();
    private boolean spans = true;

    private record Found(DocCell cell, LabelIndex.Hit hit) {
        boolean covers(Found other) {
            return cell.cell().column() <= other.cell.cell().column()
                    && other.cell.cell().column() < cell.end();
        }
    }

    GroupHeads(LabelIndex groups, LabelIndex columns) {
        this.groups = groups;
        this.columns = columns;
    }

    /** Takes the names of a row; false where it has none. */
    boolean take(DocRow row) {
        boolean any = false;
        for (DocCell cell : row.cells()) {
            Optional<LabelIndex.Hit> column = cell.isText() ? columns.best(cell) : Optional.empty();
            Optional<LabelIndex.Hit> group = cell.isText() ? groups.best(cell) : Optional.empty();
            if (column.isPresent()
                    && (group.isEmpty()
                            || column.get().likeness() >= group.get().likeness())) {
                columnCells.add(new Found(cell, column.get()));
                any = true;
            } else if (group.isPresent()) {
                groupCells.add(new Found(cell, group.get()));
                any = true;
            }
        }
        spans &= row.spans();
        return any;
    }

    /** The group named last. */
    Optional<LabelIndex.Hit> lastGroup() {
        return groupCells.isEmpty()
                ? Optional.empty()
                : Optional.of(groupCells.get(groupCells.size() - 1).hit());
    }

    /** Whether columns were named. */
    boolean hasColumns() {
        return !columnCells.isEmpty();
    }

    /** How many values a line under these heads has. */
    int values() {
        return columnCells.isEmpty() ? groups.size() * columns.size() : columnCells.size();
    }

    /** Slots for a line of values of one column, where the groups stand beside each other or one above the other. */
    List<Slot> lineOf(DocCell name, LabelIndex.Hit column, int values) {
        List<Found> line = values == 1 && !groupCells.isEmpty()
                ? groupCells.subList(groupCells.size() - 1, groupCells.size())
                : groupCells;
        List<Slot> slots = line.stream()
                .map(g -> slot(g.hit().index(), new Found(name, column), false))
                .toList();
        return slots.size() == values && distinct(slots) ? slots : List.of();
    }

    /** Slots for a line of {@code values} values, left to right; empty where nothing tells what they are. */
    List<Slot> slots(int values) {
        List<Slot> slots = spans ? byPlace(values) : List.of();
        if (slots.isEmpty()) {
            slots = byOrder();
        }
        int all = groups.size() * columns.size();
        if (slots.isEmpty() && values == all) {
            return IntStream.range(0, all)
                    .mapToObj(i -> Slot.byPosition(i / columns.size(), i % columns.size()))
                    .toList();
        }
        return slots;
    }

    /** Slots for one line of a single group. */
    List<Slot> columnsOf(int group) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            slots.add(i < columnCells.size() ? slot(group, columnCells.get(i), false) : Slot.byPosition(group, i));
        }
        return distinct(slots) ? slots : List.of();
    }

    private List<Slot> byPlace(int values) {
        List<Slot> slots = new ArrayList<>();
        for (Found column : columnCells) {
            Optional<Found> group = groupCells.stream()
                    .filter(g -> g.cell().cell().row() < column.cell().cell().row() && g.covers(column))
                    .max(Comparator.comparingInt(g -> g.cell().cell().row()));
            if (group.isEmpty()) {
                return List.of();
            }
            slots.add(slot(group.get().hit().index(), column, true));
        }
        slots.sort(Comparator.comparingInt(Slot::from));
        boolean full = slots.size() % columns.size() == 0 || (slots.size() == values && fillGroups(slots));
        return distinct(slots) && full ? slots : List.of();
    }

    /** Whether no column under the groups is without a name. */
    private boolean fillGroups(List<Slot> slots) {
        int named = slots.stream().mapToInt(s -> s.to() - s.from()).sum();
        int wide = groupCells.stream()
                .filter(g -> columnCells.stream().anyMatch(g::covers))
                .mapToInt(g -> g.cell().cell().width())
                .sum();
        return named == wide;
    }

    /** Without places the groups come in the order they are named, each with a full set of columns. */
    private List<Slot> byOrder() {
        int size = columns.size();
        List<Integer> order =
                groupCells.stream().map(g -> g.hit().index()).distinct().toList();
        boolean full = columnCells.size() == groups.size() * size;
        if (full && order.size() != groups.size()) {
            order = IntStream.range(0, groups.size()).boxed().toList();
        }
        if (columnCells.size() != order.size() * size) {
            return List.of();
        }
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < columnCells.size(); i++) {
            slots.add(slot(order.get(i / size), columnCells.get(i), false));
        }
        return distinct(slots) ? slots : List.of();
    }

    private static boolean distinct(List<Slot> slots) {
        return slots.stream().map(s -> s.row() * 100 + s.column()).distinct().count() == slots.size();
    }

    private static Slot slot(int group, Found column, boolean placed) {
        LabelIndex.Hit hit = column.hit();
        int from = placed ? column.cell().cell().column() : 0;
        return new Slot(
                group,
                hit.index(),
                hit.how(),
                column.cell().printed(),
                from,
                placed ? column.cell().end() : 0);
    }

    /** The best name a group was found by. */
    Optional<Slot> group(int index) {
        return groupCells.stream()
                .filter(g -> g.hit().index() == index)
                .min(Comparator.comparing(g -> g.hit().how()))
                .map(g -> new Slot(index, 0, g.hit().how(), g.cell().printed(), 0, 0));
    }

    /** The least sure name a column was found by: each of its heads counts. */
    Optional<Slot> column(int index) {
        return columnCells.stream()
                .filter(c -> c.hit().index() == index)
                .max(Comparator.comparing(c -> c.hit().how()))
                .map(c -> slot(0, c, false));
    }
}
