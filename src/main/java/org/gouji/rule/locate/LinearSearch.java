package org.gouji.rule.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The smallest repairs of any equations whatever, for those that make no network: sets of cells are tried by size, and each
 * further cell must take part in what still contradicts, so that nothing small is missed. Meant for few changes; it gives up
 * beyond a number of steps. One thread at a time.
 */
final class LinearSearch {
    /** Sets of cells looked at before it gives up: about a tenth of a second. */
    private static final int PATIENCE = 60_000;

    private final int equations;
    private final long[][] columns;
    private final int[][] cellsOf;
    private final Map<List<Integer>, long[]> found = new LinkedHashMap<>();
    private long[] residual;
    private int most;
    private int steps;

    /** {@code columns}: for each cell with what sign it stands in each equation, 0 where it does not. */
    LinearSearch(long[][] columns, int equations) {
        this.equations = equations;
        this.columns = columns;
        this.cellsOf = new int[equations][];
        for (int e = 0; e < equations; e++) {
            int number = e;
            cellsOf[e] = java.util.stream.IntStream.range(0, columns.length)
                    .filter(c -> columns[c][number] != 0)
                    .toArray();
        }
    }

    /** Says which changes are allowed. */
    interface Bound {
        boolean allows(int cell, long change);
    }

    /**
     * All smallest sets of changes that add {@code wanted} to the equations, by cell; empty where there is none of at most
     * {@code most} changes or the search gave up.
     */
    Optional<List<Map<Integer, Long>>> smallest(long[] wanted, int most, Bound bound) {
        residual = wanted;
        steps = 0;
        try {
            for (this.most = 1; this.most <= most; this.most++) {
                found.clear();
                look(new ArrayList<>(), new ArrayList<>(), wanted);
                List<Map<Integer, Long>> allowed = found.entrySet().stream()
                        .map(e -> changes(e.getKey(), e.getValue()))
                        .filter(c -> c.entrySet().stream().allMatch(d -> bound.allows(d.getKey(), d.getValue())))
                        .toList();
                if (!allowed.isEmpty()) {
                    return Optional.of(allowed);
                }
            }
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** A column with a place at which it is not 0, by which others are cleared there. */
    private record Pivot(long[] vector, int row) {
        long[] clear(long[] other) {
            long mine = vector[row];
            long theirs = other[row];
            if (theirs == 0) {
                return other;
            }
            long[] cleared = new long[other.length];
            for (int i = 0; i < cleared.length; i++) {
                long kept = Math.multiplyExact(other[i], mine);
                cleared[i] = Math.subtractExact(kept, Math.multiplyExact(vector[i], theirs));
            }
            return cleared;
        }
    }

    private void look(List<Integer> cells, List<Pivot> pivots, long[] left) {
        int row = tightest(left);
        if (row < 0) {
            List<Integer> sorted = cells.stream().sorted().toList();
            if (!found.containsKey(sorted)) {
                solve(sorted).ifPresent(deltas -> found.put(sorted, deltas));
            }
            return;
        }
        if (cells.size() == most) {
            return;
        }
        for (int cell : candidates(row, pivots)) {
            if (cells.contains(cell)) {
                continue;
            }
            if (++steps > PATIENCE) {
                throw new ArithmeticException("too many sets of cells");
            }
            long[] column = columns[cell];
            for (Pivot pivot : pivots) {
                column = pivot.clear(column);
            }
            if (column[row] == 0) {
                continue;
            }
            Pivot pivot = new Pivot(column, row);
            cells.add(cell);
            pivots.add(pivot);
            look(cells, pivots, pivot.clear(left));
            cells.remove(cells.size() - 1);
            pivots.remove(pivots.size() - 1);
        }
    }

    /** The contradiction that fewest cells can settle; −1 where there is none. */
    private int tightest(long[] left) {
        int best = -1;
        for (int e = 0; e < equations; e++) {
            if (left[e] != 0 && (best < 0 || cellsOf[e].length < cellsOf[best].length)) {
                best = e;
            }
        }
        return best;
    }

    private int[] candidates(int row, List<Pivot> pivots) {
        return java.util.stream.IntStream.concat(
                        Arrays.stream(cellsOf[row]), pivots.stream().flatMapToInt(p -> Arrays.stream(cellsOf[p.row()])))
                .distinct()
                .toArray();
    }

    /** By how much these cells change; empty where not by whole units, or one of them not at all. */
    private Optional<long[]> solve(List<Integer> cells) {
        int n = cells.size();
        long[][] rows = new long[equations][n + 1];
        for (int e = 0; e < equations; e++) {
            for (int i = 0; i < n; i++) {
                rows[e][i] = columns[cells.get(i)][e];
            }
            rows[e][n] = residual[e];
        }
        for (int i = 0; i < n; i++) {
            int pivot = i;
            while (pivot < equations && rows[pivot][i] == 0) {
                pivot++;
            }
            if (pivot == equations) {
                return Optional.empty();
            }
            long[] swapped = rows[i];
            rows[i] = rows[pivot];
            rows[pivot] = swapped;
            Pivot by = new Pivot(rows[i], i);
            for (int e = 0; e < equations; e++) {
                rows[e] = e == i ? rows[e] : by.clear(rows[e]);
            }
        }
        long[] deltas = new long[n];
        for (int i = 0; i < n; i++) {
            if (rows[i][n] % rows[i][i] != 0 || rows[i][n] == 0) {
                return Optional.empty();
            }
            deltas[i] = rows[i][n] / rows[i][i];
        }
        return Optional.of(deltas);
    }

    private static Map<Integer, Long> changes(List<Integer> cells, long[] deltas) {
        Map<Integer, Long> changes = new LinkedHashMap<>();
        for (int i = 0; i < deltas.length; i++) {
            changes.put(cells.get(i), deltas[i]);
        }
        return changes;
    }
}
