package org.gouji.rule.locate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.form.Equation;
import org.gouji.model.CellId;

/** Tries every set of cells, smallest first, and every way to change them: slow and beyond doubt. */
final class BruteForce {
    private static final int REACH = 40;

    private final List<Equation> equations;
    private final List<CellId> cells;
    private final Map<CellId, Long> values;
    /** Repairs of the smallest size; of a set of cells with a choice of amounts only that there is one. */
    final Set<Map<String, Long>> repairs = new HashSet<>();
    /** Whether some smallest set of cells leaves a choice of amounts. */
    boolean choice;

    BruteForce(List<Equation> equations, List<CellId> cells, Map<CellId, Long> values) {
        this.equations = equations;
        this.cells = cells;
        this.values = values;
    }

    /** The fewest changes, or one more than {@code most} where more are needed. */
    int search(int most) {
        for (int size = 0; size <= most; size++) {
            choose(size, 0, new ArrayList<>());
            if (!repairs.isEmpty()) {
                return size;
            }
        }
        return most + 1;
    }

    private void choose(int left, int from, List<Integer> chosen) {
        if (left == 0) {
            solve(chosen);
            return;
        }
        for (int i = from; i <= cells.size() - left; i++) {
            chosen.add(i);
            choose(left - 1, i + 1, chosen);
            chosen.remove(chosen.size() - 1);
        }
    }

    /** Gauss and Jordan, without division: each row keeps its own pivot. */
    private void solve(List<Integer> chosen) {
        int n = chosen.size();
        long[][] rows = new long[equations.size()][n + 1];
        for (int e = 0; e < rows.length; e++) {
            for (CellId c : equations.get(e).cells()) {
                long sign = equations.get(e).left().contains(c) ? 1 : -1;
                rows[e][n] -= sign * values.get(c);
                int at = chosen.indexOf(cells.indexOf(c));
                if (at >= 0) {
                    rows[e][at] = sign;
                }
            }
        }
        int[] pivot = new int[n];
        int rank = 0;
        int free = -1;
        for (int column = 0; column < n; column++) {
            int at = rank;
            while (at < rows.length && rows[at][column] == 0) {
                at++;
            }
            pivot[column] = -1;
            if (at == rows.length) {
                free = column;
                continue;
            }
            long[] swap = rows[at];
            rows[at] = rows[rank];
            rows[rank] = swap;
            reduce(rows, rank, column);
            pivot[column] = rank++;
        }
        for (int e = rank; e < rows.length; e++) {
            if (rows[e][n] != 0) {
                return;
            }
        }
        for (long amount = free < 0 ? 0 : -REACH; amount <= (free < 0 ? 0 : REACH); amount++) {
            if (keep(chosen, rows, pivot, free, amount)) {
                choice |= free >= 0;
            }
        }
    }

    private static void reduce(long[][] rows, int rank, int column) {
        long lead = rows[rank][column];
        for (int e = 0; e < rows.length; e++) {
            long factor = e == rank ? 0 : rows[e][column];
            for (int j = 0; factor != 0 && j < rows[e].length; j++) {
                rows[e][j] = rows[e][j] * lead - factor * rows[rank][j];
            }
        }
    }

    private boolean keep(List<Integer> chosen, long[][] rows, int[] pivot, int free, long amount) {
        Map<String, Long> repair = new TreeMap<>();
        for (int i = 0; i < chosen.size(); i++) {
            long change = amount;
            if (i != free) {
                long[] row = rows[pivot[i]];
                long times = row[chosen.size()] - (free < 0 ? 0 : row[free] * amount);
                if (times % row[i] != 0) {
                    return false;
                }
                change = times / row[i];
            }
            CellId cell = cells.get(chosen.get(i));
            if (change == 0 || values.get(cell) + change < 0) {
                return false;
            }
            repair.put(cell.address(), change);
        }
        return repairs.add(repair);
    }
}
