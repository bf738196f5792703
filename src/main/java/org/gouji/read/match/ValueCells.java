package org.gouji.read.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.TableReading.Oddity;

/**
 * Gives the value cells of one row to the columns of its head. A number never moves silently: where the count fits, order
 * decides; where not, the grid's columns do; where those are unknown, the last columns stay missing, and where there are
 * more numbers than columns, none is taken. Any thread.
 */
final class ValueCells {

    /**
     * The outcome.
     *
     * @param cells cell by position in the list of slots
     * @param doubtful whether only order tells the columns although the count does not fit
     * @param oddities cells that the form does not have
     */
    record Placed(Map<Integer, DocCell> cells, boolean doubtful, List<Oddity> oddities) {}

    private final List<Slot> slots;
    private final List<DocCell> values;
    private final boolean spans;
    private final List<Oddity> oddities = new ArrayList<>();

    private ValueCells(List<DocCell> values, List<Slot> slots, boolean spans) {
        this.values = values;
        this.slots = slots;
        this.spans = spans;
    }

    /** {@code extra} is how many columns the whole table has more than the form at its end: blank, or with remarks in words. */
    static Placed place(List<DocCell> values, List<Slot> slots, boolean spans, int extra) {
        int end = values.size();
        while (end > 0 && end > values.size() - extra && isNoValue(values.get(end - 1), end > slots.size())) {
            end--;
        }
        int begin = 0;
        if (spans && !slots.isEmpty() && slots.stream().allMatch(Slot::placed)) {
            int first = slots.stream().mapToInt(Slot::from).min().orElseThrow();
            while (begin < end
                    && values.get(begin).isBlank()
                    && values.get(begin).end() <= first) {
                begin++; // an empty cell left of all columns, as an indented table has
            }
        }
        return new ValueCells(new ArrayList<>(values.subList(begin, end)), slots, spans).place();
    }

    private static boolean isNoValue(DocCell cell, boolean beyond) {
        return cell.isBlank() || beyond && cell.isText();
    }

    private Placed place() {
        boolean wide = values.stream().anyMatch(this::coversSeveral);
        if (values.size() == slots.size() && !wide) {
            return byOrder(!standsUnderHead());
        }
        if (values.size() > slots.size() && restIsBlank() && !wide) {
            values.subList(slots.size(), values.size()).forEach(c -> odd(Oddity.Kind.EXTRA_BLANK_CELL, c));
            return byOrder(false);
        }
        if (spans && fitsHead() && !reachesBeyond()) {
            return byColumn();
        }
        if (values.size() < slots.size() && !wide) {
            return byOrder(true);
        }
        values.forEach(c -> odd(Oddity.Kind.EXTRA_CELL, c));
        return new Placed(Map.of(), true, oddities);
    }

    /** Whether each value stands under the head of its turn, or all of them beside it by as much, as in a row glued to another. */
    private boolean standsUnderHead() {
        Set<Integer> shifts = new HashSet<>();
        boolean under = true;
        for (int i = 0; spans && i < slots.size(); i++) {
            if (slots.get(i).placed()) {
                shifts.add(values.get(i).cell().column() - slots.get(i).from());
                under &= inside(slots.get(i), values.get(i));
            }
        }
        return under || shifts.size() == 1;
    }

    private boolean restIsBlank() {
        return values.subList(slots.size(), values.size()).stream().allMatch(DocCell::isBlank);
    }

    private Placed byOrder(boolean doubtful) {
        Map<Integer, DocCell> cells = new HashMap<>();
        for (int i = 0; i < Math.min(values.size(), slots.size()); i++) {
            put(cells, i, values.get(i));
        }
        return new Placed(cells, doubtful, oddities);
    }

    private Placed byColumn() {
        Map<Integer, DocCell> cells = new HashMap<>();
        for (DocCell value : values) {
            boolean used = false;
            for (int i = 0; i < slots.size(); i++) {
                if (value.cell().column() < slots.get(i).to() && slots.get(i).from() < value.end()) {
                    put(cells, i, value);
                    used = true;
                }
            }
            if (!used) {
                odd(value.isBlank() ? Oddity.Kind.EXTRA_BLANK_CELL : Oddity.Kind.EXTRA_CELL, value);
            }
        }
        return new Placed(cells, false, oddities);
    }

    /** The lower part of a merged value is no cell of its own row: it stays missing. */
    private void put(Map<Integer, DocCell> cells, int slot, DocCell value) {
        if (!value.cell().continued()) {
            cells.putIfAbsent(slot, value);
        }
    }

    private boolean fitsHead() {
        if (values.isEmpty() || slots.stream().anyMatch(s -> !s.placed())) {
            return false;
        }
        int first = slots.stream().mapToInt(Slot::from).min().orElse(0);
        int end = slots.stream().mapToInt(Slot::to).max().orElse(0);
        boolean reachesEnd = values.get(values.size() - 1).end() >= end;
        return values.get(0).cell().column() == first && reachesEnd; // a row that ends early may lack any of its cells
    }

    /** More numbers than the head has columns: which of them is the one too many cannot be told. */
    private boolean reachesBeyond() {
        int end = slots.stream().mapToInt(Slot::to).max().orElse(0);
        return values.stream().anyMatch(v -> v.isNumber() && v.cell().column() >= end);
    }

    /** Whether a cell is merged over more than one column of the head. */
    boolean coversSeveral(DocCell value) {
        return spans
                && value.cell().width() > 1
                && slots.stream()
                                .filter(Slot::placed)
                                .filter(s -> inside(s, value))
                                .count()
                        > 1;
    }

    private static boolean inside(Slot slot, DocCell value) {
        return value.cell().column() < slot.to() && slot.from() < value.end();
    }

    private void odd(Oddity.Kind kind, DocCell cell) {
        oddities.add(new Oddity(kind, cell.place(), cell.printed()));
    }
}
