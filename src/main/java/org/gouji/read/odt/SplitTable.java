package org.gouji.read.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.layout.EdgeGrid;
import org.gouji.read.layout.Part;
import org.gouji.read.layout.Part.Box;

/** A table whose cells may be split by a table inside that a person sees as more cells of the same table. Immutable. */
final class SplitTable {
    /** The width of a column in twips that no one gave. */
    static final int USUAL_WIDTH = 1000;

    private static final int DEEPEST = 20;
    private final List<Integer> widths;
    private final List<List<Slot>> rows;

    /**
     * A cell.
     *
     * @param column from 1
     * @param width columns covered
     * @param continued whether it is the lower part of a cell merged over rows
     * @param tall whether it is merged with cells below
     * @param content what it holds
     * @param inner the table that splits it
     */
    record Slot(
            int column, int width, boolean continued, boolean tall, List<Part> content, Optional<SplitTable> inner) {}

    /** {@code known} are the widths of the columns in twips; columns behind them have a usual one. */
    SplitTable(List<Integer> known, List<List<Slot>> rows) {
        this.widths = new ArrayList<>(known);
        this.rows = rows;
        int columns = rows.stream()
                .flatMap(List::stream)
                .mapToInt(s -> s.column() + s.width() - 1)
                .max()
                .orElse(0);
        while (widths.size() < columns) {
            widths.add(USUAL_WIDTH);
        }
    }

    /** The table where no cell is split. */
    Part.Table plain() {
        return new Part.Table(rows.stream()
                .map(row -> row.stream()
                        .map(s -> new Box(s.column(), s.width(), s.continued(), s.content()))
                        .toList())
                .toList());
    }

    /** The table with split cells as cells of its own. */
    Part.Table joined() throws UnreadableFileException {
        EdgeGrid grid = new EdgeGrid();
        for (List<EdgeGrid.Cell> row : cells(0, edge(Integer.MAX_VALUE), 0)) {
            grid.row(row);
        }
        return grid.table();
    }

    /** The rows, stretched between {@code left} and {@code right}. */
    private List<List<EdgeGrid.Cell>> cells(int left, int right, int depth) throws UnreadableFileException {
        if (depth > DEEPEST) {
            throw new UnreadableFileException("read.failed.hostile");
        }
        long own = Math.max(1, edge(Integer.MAX_VALUE));
        List<List<EdgeGrid.Cell>> all = new ArrayList<>();
        for (List<Slot> row : rows) {
            List<List<List<EdgeGrid.Cell>>> blocks = new ArrayList<>();
            int height = 1;
            for (Slot slot : row) {
                int from = (int) (left + edge(slot.column()) * (long) (right - left) / own);
                int to = (int) (left + edge(slot.column() + slot.width()) * (long) (right - left) / own);
                List<List<EdgeGrid.Cell>> block = slot.inner().isPresent()
                        ? slot.inner().get().cells(from, to, depth + 1)
                        : List.of(List.of(new EdgeGrid.Cell(from, to, slot.tall(), slot.continued(), slot.content())));
                blocks.add(block);
                height = Math.max(height, block.size());
            }
            for (int i = 0; i < height; i++) {
                all.add(line(blocks, i, height));
            }
        }
        return all;
    }

    /** Row {@code index} of those that cells beside each other make; a cell that ends early is merged downwards. */
    private static List<EdgeGrid.Cell> line(List<List<List<EdgeGrid.Cell>>> blocks, int index, int height) {
        List<EdgeGrid.Cell> line = new ArrayList<>();
        for (List<List<EdgeGrid.Cell>> block : blocks) {
            int last = block.size() - 1;
            for (EdgeGrid.Cell cell : last < 0 ? List.<EdgeGrid.Cell>of() : block.get(Math.min(index, last))) {
                boolean upper = cell.upper() || index == last && height - 1 > last;
                boolean lower = cell.lower() || index > last;
                line.add(new EdgeGrid.Cell(cell.left(), cell.right(), upper, lower, cell.content()));
            }
        }
        return line;
    }

    /** Where column {@code column}, from 1, begins. */
    private int edge(int column) {
        int edge = 0;
        for (int i = 0; i < Math.min(widths.size(), column - 1L); i++) {
            edge += widths.get(i);
        }
        return edge;
    }
}
