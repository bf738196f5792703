package org.gouji.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.read.layout.Part;
import org.gouji.read.layout.Part.Box;

/** Puts the cells of a page's table into grid columns, as rowspan and colspan say. One use, one thread. */
final class SpanGrid {
    static final int LONGEST_SPAN = 2000;
    static final int MOST_CELLS = 200_000;
    static final int WIDEST_SPAN = 100;
    private final List<List<Box>> rows = new ArrayList<>();
    private final Map<Integer, Hanging> hanging = new TreeMap<>();
    private List<Box> row = List.of();
    private int column;

    /** A cell that reaches into rows below. */
    private record Hanging(int width, int rows) {}

    void startRow() {
        row = new ArrayList<>();
        column = 1;
    }

    void add(int width, int height, List<Part> content) {
        passHanging();
        int columns = Math.min(width, WIDEST_SPAN);
        row.add(new Box(column, columns, false, content));
        if (height > 1) {
            hanging.put(column, new Hanging(columns, Math.min(height, LONGEST_SPAN)));
        }
        column += columns;
    }

    void endRow() {
        passHanging();
        for (Map.Entry<Integer, Hanging> rest : hanging.entrySet()) {
            if (rest.getKey() >= column) {
                row.add(lower(rest.getKey(), rest.getValue()));
            }
        }
        hanging.replaceAll((c, h) -> new Hanging(h.width(), h.rows() - 1));
        hanging.values().removeIf(h -> h.rows() <= 0);
        rows.add(row);
    }

    /** Ends a group of rows: no cell reaches out of it. */
    void endGroup() {
        hanging.clear();
    }

    /** Cells from above that stand where the next cell would. */
    private void passHanging() {
        Hanging above = hanging.get(column);
        while (above != null) {
            row.add(lower(column, above));
            column += above.width();
            above = hanging.get(column);
        }
    }

    private static Box lower(int column, Hanging above) {
        return new Box(column, above.width(), true, List.of());
    }

    int rowSize() {
        return row.size();
    }

    List<List<Box>> rows() {
        return rows;
    }
}
