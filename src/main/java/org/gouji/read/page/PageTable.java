package org.gouji.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.model.SourceDocument.Cell;
import org.gouji.model.SourceDocument.Grid;
import org.gouji.model.SourceDocument.Row;

/**
 * A table as it stands on one page, or on several after its parts were joined.
 *
 * @param top its upper edge on its first page, in points
 * @param bottom its lower edge on its last page
 * @param rows its rows
 * @param ruled whether lines are drawn between its cells; if not, the borders are only guessed
 */
record PageTable(double top, double bottom, List<PageRow> rows, boolean ruled) {
    private static final double SAME_PLACE = 4;

    /**
     * A row.
     *
     * @param page the page on which it begins
     * @param cells from left to right, lower parts of merged cells included
     */
    record PageRow(int page, List<PageCell> cells) {}

    /** The places of all borders between columns, outer ones included, from left to right. */
    double[] borders() {
        double[] all = rows.stream()
                .flatMap(r -> r.cells().stream())
                .flatMapToDouble(c -> java.util.stream.DoubleStream.of(c.left(), c.right()))
                .sorted()
                .toArray();
        List<Double> borders = new ArrayList<>();
        for (double at : all) {
            if (borders.isEmpty() || at - borders.get(borders.size() - 1) > SAME_PLACE) {
                borders.add(at);
            }
        }
        return borders.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The table as a grid; columns are counted by their borders. */
    Grid grid(int number) {
        double[] borders = borders();
        List<Row> grid = new ArrayList<>();
        for (PageRow row : rows) {
            int index = grid.size() + 1;
            List<Cell> cells = new ArrayList<>();
            for (PageCell cell : row.cells()) {
                int column = column(borders, cell.left());
                int width = Math.max(1, column(borders, cell.right()) - column);
                cells.add(new Cell(cell.text(), index, column + 1, width, cell.continued()));
            }
            grid.add(new Row(cells, row.page()));
        }
        return new Grid(number, grid, true);
    }

    private static int column(double[] borders, double at) {
        int found = Arrays.binarySearch(borders, at);
        if (found >= 0) {
            return found;
        }
        int above = -found - 1;
        return above == 0 ? 0 : above - 1;
    }
}
