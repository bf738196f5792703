package org.gouji.read.doc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.read.doc.RowShape.Merge;
import org.gouji.read.layout.Part;
import org.gouji.read.layout.Part.Box;

/**
 * Rebuilds the grid of a table from the edges of its cells: every row has edges of its own in twips, which differ from row to row
 * by as much as the widths of borders. Where the edges contradict the merges, as in tables that a program laid out row by row,
 * they tell no columns at all. One use, one thread.
 */
final class TableGrid {
    /** Five points: less than any column of figures, more than rows drawn by hand differ. */
    private static final int TOLERANCE = 100;

    /** Narrower cells are left over from dragging borders. */
    private static final int SLIVER = 30;

    private final List<RowDraft> rows;
    private final int[] lines;
    private boolean spans;

    /** Cells of the row above that may go on below: the column behind each, by its first column. */
    private Map<Integer, Integer> above = Map.of();

    private Map<Integer, Integer> open = new HashMap<>();

    TableGrid(List<RowDraft> rows) {
        this.rows = rows;
        this.lines = lines();
        int widest = rows.stream().mapToInt(r -> r.shape().edges().size()).max().orElse(0);
        this.spans = lines.length <= 2 * widest
                && rows.stream()
                        .allMatch(r -> r.shape().cells().size() == r.cells().size());
    }

    /** The vertical lines of the table from left to right; edges nearer to one than the tolerance belong to it. */
    private int[] lines() {
        int narrowest = 2 * TOLERANCE;
        List<Integer> all = new ArrayList<>();
        for (RowDraft row : rows) {
            List<Integer> edges = row.shape().edges();
            all.addAll(edges);
            for (int i = 1; i < edges.size(); i++) {
                int width = edges.get(i) - edges.get(i - 1);
                narrowest = width > SLIVER ? Math.min(narrowest, width) : narrowest;
            }
        }
        int tolerance = narrowest / 2;
        int[] found = new int[all.size()];
        int count = 0;
        int[] sorted = all.stream().mapToInt(Integer::intValue).sorted().toArray();
        for (int edge : sorted) {
            if (count == 0 || edge - found[count - 1] > tolerance) {
                found[count++] = edge;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The table with its cells in grid columns, or only counted where these cannot be told. */
    Part.Table table() {
        if (spans) {
            List<List<Box>> boxes = boxes();
            if (spans) {
                return new Part.Table(boxes, true);
            }
        }
        return new Part.Table(boxes(), false);
    }

    private List<List<Box>> boxes() {
        List<List<Box>> boxes = new ArrayList<>();
        above = Map.of();
        for (RowDraft row : rows) {
            open = new HashMap<>();
            boxes.add(row(row));
            above = open;
        }
        return boxes;
    }

    private List<Box> row(RowDraft row) {
        List<Box> boxes = new ArrayList<>();
        RowShape shape = row.shape();
        int next = 1;
        int first = 0; // of a run of cells merged across
        for (int i = 0; i < row.cells().size(); i++) {
            boolean known = i < shape.cells().size();
            Merge merge = known ? shape.cells().get(i) : Merge.NONE;
            boolean placed = known && spans;
            int column = placed ? Math.max(next, column(shape.edges().get(i))) : next;
            int end = placed ? Math.max(column, column(shape.edges().get(i + 1))) : column + 1;
            List<Part> content = row.cells().get(i);
            boolean partOfLeft = first != 0 && merge.across() != 0 && merge.across() != first && !boxes.isEmpty();
            first = partOfLeft ? first : merge.across();
            if (partOfLeft || (end == column && content.isEmpty() && !boxes.isEmpty())) {
                widen(boxes, end);
            } else {
                end = Math.max(end, column + 1);
                boxes.add(box(column, end, merge, content));
            }
            next = Math.max(next, end);
        }
        return boxes;
    }

    private Box box(int column, int end, Merge merge, List<Part> content) {
        boolean continued = merge.above() && (spans ? continues(column, end) : !above.isEmpty());
        if (merge.above() || merge.below()) {
            open.put(column, end);
        }
        return new Box(column, end - column, continued, continued ? List.of() : content);
    }

    /** Whether a cell above goes on here. One that stands partly beside it shows that the edges cannot be trusted. */
    private boolean continues(int column, int end) {
        if (above.getOrDefault(column, 0) == end) {
            return true;
        }
        spans &= above.entrySet().stream().noneMatch(a -> a.getKey() < end && column < a.getValue());
        return false;
    }

    private static void widen(List<Box> boxes, int end) {
        Box left = boxes.remove(boxes.size() - 1);
        int width = Math.max(left.width(), end - left.column());
        boxes.add(new Box(left.column(), width, left.continued(), left.content()));
    }

    /** The column that begins at {@code edge}, from 1. */
    private int column(int edge) {
        int at = Arrays.binarySearch(lines, edge);
        return at >= 0 ? at + 1 : -at - 1;
    }
}
