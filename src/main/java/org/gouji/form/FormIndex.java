package org.gouji.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.CellId;

/**
 * The cells of an edition by their position in the order of the form, and its equations over positions, so that a report is
 * judged over plain arrays. Made once per edition; immutable, any thread.
 */
public final class FormIndex {
    private final List<CellId> cells;
    private final Map<CellId, Integer> positions;
    private final int[][] left;
    private final int[][] right;

    FormIndex(List<TableForm> tables, List<Equation> equations) {
        cells = tables.stream().flatMap(t -> t.cells().stream()).toList();
        Map<CellId, Integer> order = new LinkedHashMap<>();
        cells.forEach(cell -> order.put(cell, order.size()));
        positions = java.util.Collections.unmodifiableMap(order);
        left = equations.stream().map(e -> positions(e.left())).toArray(int[][]::new);
        right = equations.stream().map(e -> positions(e.right())).toArray(int[][]::new);
    }

    /** All cells in the order of the form. */
    public List<CellId> cells() {
        return cells;
    }

    /** Position of every cell, from 0. */
    public Map<CellId, Integer> positions() {
        return positions;
    }

    /** By how much the stated total of an equation exceeds its addends, {@code amounts} by position. */
    public long excess(int equation, long[] amounts) {
        long sum = 0;
        for (int cell : left[equation]) {
            sum += amounts[cell];
        }
        for (int cell : right[equation]) {
            sum -= amounts[cell];
        }
        return sum;
    }

    /** Whether all cells of an equation are among those marked. */
    public boolean covers(int equation, boolean[] marked) {
        return all(left[equation], marked) && all(right[equation], marked);
    }

    private static boolean all(int[] cells, boolean[] marked) {
        for (int cell : cells) {
            if (!marked[cell]) {
                return false;
            }
        }
        return true;
    }

    private int[] positions(List<CellId> named) {
        return named.stream().mapToInt(positions::get).toArray();
    }
}
