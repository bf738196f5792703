package org.gouji.read.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.layout.Part.Box;

/**
 * A table whose cells are known by where their left and right edges stand, as in formats without a grid of columns: edges of
 * different rows that lie close together are one, and between them are the columns. One use, one thread.
 */
public final class EdgeGrid {
    /** Twips; writers round, and people drag borders by hand. No column that holds a figure is so narrow. */
    private static final int SAME_EDGE = 60;

    private static final int WIDEST_EDGE = 150;
    private static final int MOST_CELLS = 200_000;
    private final List<List<Cell>> rows = new ArrayList<>();
    private int cells;

    /**
     * A cell between two edges.
     *
     * @param left in twips
     * @param right in twips
     * @param upper whether it is the first of cells merged over rows
     * @param lower whether it is merged into the cell above
     * @param content what it holds
     */
    public record Cell(int left, int right, boolean upper, boolean lower, List<Part> content) {}

    /** Adds a row below the others. */
    public void row(List<Cell> row) throws UnreadableFileException {
        Patience.check();
        cells += row.size();
        if (cells > MOST_CELLS) {
            throw new UnreadableFileException("read.failed.tooManyCells", Map.of("limit", String.valueOf(MOST_CELLS)));
        }
        rows.add(row);
    }

    /** Whether no row was added yet. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table with its grid columns. */
    public Part.Table table() {
        Map<Integer, Integer> columns = columns();
        List<List<Box>> table = new ArrayList<>();
        Set<Integer> merged = new HashSet<>();
        for (List<Cell> row : rows) {
            List<Box> boxes = new ArrayList<>();
            Set<Integer> mergedHere = new HashSet<>();
            int free = 1;
            for (Cell cell : row) {
                int column = Math.max(free, columns.get(cell.left()));
                int width = Math.max(1, columns.get(cell.right()) - column);
                boolean continued = cell.lower() && merged.contains(column);
                if (cell.upper() || cell.lower()) {
                    mergedHere.add(column);
                }
                boxes.add(new Box(column, width, continued, continued ? List.of() : cell.content()));
                free = column + width;
            }
            table.add(boxes);
            merged = mergedHere;
        }
        return new Part.Table(table);
    }

    /** Column by edge; two edges of one row never fall together. */
    private Map<Integer, Integer> columns() {
        Map<Integer, Integer> leftOf = new TreeMap<>();
        for (List<Cell> row : rows) {
            for (Cell cell : row) {
                leftOf.merge(cell.left(), Integer.MIN_VALUE, Math::max);
                leftOf.merge(cell.right(), cell.right() > cell.left() ? cell.left() : Integer.MIN_VALUE, Math::max);
            }
        }
        Map<Integer, Integer> columns = new TreeMap<>();
        int column = 0;
        long first = Integer.MIN_VALUE;
        long last = Integer.MIN_VALUE;
        for (Map.Entry<Integer, Integer> edge : leftOf.entrySet()) {
            long at = edge.getKey();
            boolean same = column > 0 && at - last <= SAME_EDGE && at - first <= WIDEST_EDGE && edge.getValue() < first;
            if (!same) {
                column++;
                first = at;
            }
            last = at;
            columns.put(edge.getKey(), column);
        }
        return columns;
    }
}
