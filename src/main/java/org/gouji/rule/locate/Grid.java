package org.gouji.rule.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.gouji.form.Equation;
import org.gouji.model.CellId;

/** The cells of equations as rows and columns, as the form shows them. Cells go by position, row by row. Immutable. */
final class Grid {
    static final int NONE = -1;
    private static final int SMALLEST = 4;

    private final List<CellId> cells = new ArrayList<>();
    private final int rows;
    private final int columns;
    private final int[][] left;
    private final int[][] right;
    private final int[] inRow;
    private final int[] inColumn;
    private final int[][] acrossRow;
    private final int[][] acrossColumn;

    /** {@code order}: the cells of the form in order. */
    Grid(List<Equation> equations, List<CellId> order) {
        Map<CellId, Integer> positions = new HashMap<>();
        List<CellId> used =
                equations.stream().flatMap(e -> e.cells().stream()).distinct().toList();
        order.stream().filter(used::contains).forEach(c -> {
            positions.put(c, cells.size());
            cells.add(c);
        });
        rows = (int) cells.stream().map(CellId::row).distinct().count();
        columns = (int) cells.stream().map(CellId::column).distinct().count();
        left = equations.stream().map(e -> positions(e.left(), positions)).toArray(int[][]::new);
        right = equations.stream().map(e -> positions(e.right(), positions)).toArray(int[][]::new);
        inRow = within(c -> c / columns);
        inColumn = within(c -> c % columns);
        acrossRow = across(inRow);
        acrossColumn = across(inColumn);
    }

    /** For each equation the line in which all its cells stand; −1 where they do not. */
    private int[] within(IntUnaryOperator lineOf) {
        int[] within = new int[left.length];
        for (int e = 0; e < within.length; e++) {
            int[] lines = IntStream.concat(Arrays.stream(left[e]), Arrays.stream(right[e]))
                    .map(lineOf)
                    .distinct()
                    .toArray();
            within[e] = lines.length == 1 ? lines[0] : NONE;
        }
        return within;
    }

    /** For each cell the equations that do not stand within its line: number plus 1, negative where the cell is an addend. */
    private int[][] across(int[] within) {
        List<List<Integer>> across = new ArrayList<>();
        cells.forEach(c -> across.add(new ArrayList<>()));
        for (int e = 0; e < within.length; e++) {
            if (within[e] == NONE) {
                int number = e + 1;
                Arrays.stream(left[e]).forEach(c -> across.get(c).add(number));
                Arrays.stream(right[e]).forEach(c -> across.get(c).add(-number));
            }
        }
        return across.stream()
                .map(list -> list.stream().mapToInt(n -> n).toArray())
                .toArray(int[][]::new);
    }

    private static int[] positions(List<CellId> cells, Map<CellId, Integer> positions) {
        return cells.stream().mapToInt(positions::get).toArray();
    }

    /** Whether it is a full table, large enough for blocks to mean something. */
    boolean large() {
        return rows >= SMALLEST && columns >= SMALLEST && cells.size() == rows * columns;
    }

    List<CellId> cells() {
        return cells;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** The cells of a row, or of a column. */
    int[] line(boolean row, int number) {
        int[] line = new int[row ? columns : rows];
        for (int i = 0; i < line.length; i++) {
            line[i] = row ? number * columns + i : i * columns + number;
        }
        return line;
    }

    /** The row, or column, in which all cells of an equation stand; −1 where they do not. */
    int within(boolean row, int equation) {
        return row ? inRow[equation] : inColumn[equation];
    }

    /**
     * By how much a cell must change for the judged equations across its row, or column, to hold; empty where they disagree or
     * there is none.
     */
    OptionalLong asked(boolean row, int cell, boolean[] known, long[] excess) {
        boolean some = false;
        long change = 0;
        for (int signed : row ? acrossRow[cell] : acrossColumn[cell]) {
            int e = Math.abs(signed) - 1;
            if (known[e]) {
                long wanted = signed > 0 ? -excess[e] : excess[e];
                if (some && wanted != change) {
                    return OptionalLong.empty();
                }
                change = wanted;
                some = true;
            }
        }
        return some ? OptionalLong.of(change) : OptionalLong.empty();
    }

    /** By how much the stated total of an equation exceeds its addends. */
    long excess(int equation, long[] values) {
        long sum = 0;
        for (int cell : left[equation]) {
            sum += values[cell];
        }
        for (int cell : right[equation]) {
            sum -= values[cell];
        }
        return sum;
    }
}
