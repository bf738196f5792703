package org.gouji.read.doc;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.layout.Part;

/** A row of a table as far as it is read: the contents of its cells, and where they stand. One thread. */
final class RowDraft {
    private final List<List<Part>> cells = new ArrayList<>();
    private List<Part> open = new ArrayList<>();
    private RowShape shape = RowShape.UNKNOWN;

    /** Where the parts of the cell at hand go. */
    List<Part> cell() {
        return open;
    }

    void endCell() {
        cells.add(open);
        open = new ArrayList<>();
    }

    void end(RowShape found) {
        if (!open.isEmpty()) {
            endCell();
        }
        shape = found;
    }

    boolean isEmpty() {
        return cells.isEmpty() && open.isEmpty();
    }

    List<List<Part>> cells() {
        return cells;
    }

    RowShape shape() {
        return shape;
    }
}
