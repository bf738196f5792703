package org.gouji.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cells that ruling lines cut out of a page. Rows and columns count from 0. */
final class Lattice {
    /** Lines nearer than this are one line drawn twice. */
    private static final double DOUBLE_LINE = 3.5;

    /** How far lines without a border at their ends must reach out to make a column or row of their own. */
    private static final double OPEN_SIDE = 12;

    /** A border of which less is drawn does not part two cells. */
    private static final double DRAWN = 0.5;

    private static final int MOST_PLACES = 40_000;

    private final double[] xs;
    private final double[] ys;
    private final int[][] cell;
    private final List<Area> areas = new ArrayList<>();

    /** A cell: its first row and column, and the first behind it. */
    record Area(int row, int column, int endRow, int endColumn) {}

    private Lattice(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
        this.cell = new int[ys.length - 1][xs.length - 1];
    }

    /** The lattice of lines that touch each other; without cells where they enclose none. */
    static Lattice of(List<Rule> horizontal, List<Rule> vertical) {
        double[] xs = places(vertical, horizontal);
        double[] ys = places(horizontal, vertical);
        if (xs.length < 2 || ys.length < 2 || (long) xs.length * ys.length > MOST_PLACES) {
            return new Lattice(new double[] {0, 0}, new double[] {0, 0});
        }
        Lattice lattice = new Lattice(xs, ys);
        lattice.cut(new Walls(horizontal, ys, xs, DOUBLE_LINE), new Walls(vertical, xs, ys, DOUBLE_LINE));
        return lattice;
    }

    /** Where lines stand, and where those that cross them end beyond the outermost. */
    private static double[] places(List<Rule> rules, List<Rule> crossing) {
        List<Double> places = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        double sum = 0;
        int count = 0;
        for (Rule rule : rules) {
            if (count > 0 && rule.at() - last > DOUBLE_LINE) {
                places.add(sum / count);
                sum = 0;
                count = 0;
            }
            last = rule.at();
            sum += last;
            count++;
        }
        places.add(sum / Math.max(1, count));
        double from = crossing.stream().mapToDouble(Rule::from).min().orElse(0);
        double to = crossing.stream().mapToDouble(Rule::to).max().orElse(0);
        if (from < places.get(0) - OPEN_SIDE) {
            places.add(0, from);
        }
        if (to > places.get(places.size() - 1) + OPEN_SIDE) {
            places.add(to);
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void cut(Walls across, Walls along) {
        int[][] seen = cell;
        for (int[] row : seen) {
            Arrays.fill(row, -1);
        }
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                if (seen[row][column] < 0) {
                    cutOne(row, column, across, along);
                }
            }
        }
    }

    /** The largest rectangle from here that no drawn border parts; borders win over a hole in one of them. */
    private void cutOne(int row, int column, Walls across, Walls along) {
        int endColumn = column + 1;
        while (endColumn < columns() && cell[row][endColumn] < 0 && along.drawn(endColumn, row) < DRAWN) {
            endColumn++;
        }
        int endRow = row + 1;
        while (endRow < rows() && isOpen(endRow, column, endColumn, across, along)) {
            endRow++;
        }
        for (int r = row; r < endRow; r++) {
            Arrays.fill(cell[r], column, endColumn, areas.size());
        }
        areas.add(new Area(row, column, endRow, endColumn));
    }

    private boolean isOpen(int row, int column, int endColumn, Walls across, Walls along) {
        for (int c = column; c < endColumn; c++) {
            boolean parted = across.drawn(row, c) >= DRAWN || (c > column && along.drawn(c, row) >= DRAWN);
            if (parted || cell[row][c] >= 0) {
                return false;
            }
        }
        return true;
    }

    int rows() {
        return ys.length - 1;
    }

    int columns() {
        return xs.length - 1;
    }

    List<Area> areas() {
        return areas;
    }

    /** The position in {@link #areas()} of the cell at a point, or -1 outside. */
    int at(double x, double y) {
        int column = slot(xs, x);
        int row = slot(ys, y);
        return column < 0 || row < 0 ? -1 : cell[row][column];
    }

    private static int slot(double[] places, double at) {
        int found = Arrays.binarySearch(places, at);
        int slot = found >= 0 ? found : -found - 2;
        return slot >= places.length - 1 ? -1 : slot;
    }

    double x(int column) {
        return xs[column];
    }

    double y(int row) {
        return ys[row];
    }

    double surface() {
        return (xs[columns()] - xs[0]) * (ys[rows()] - ys[0]);
    }
}
