package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.sheet.Sheet.Merge;
import org.gouji.read.sheet.Sheet.Row;

/**
 * The rows of a sheet as they are printed: hidden rows and columns left out, merged cells as one. An auditor judges what the
 * office publishes, and what is hidden is not printed; hidden columns mostly hold last year's figures, which must never be taken for
 * this year's.
 */
final class SheetLines {
    private static final int MOST_BOXES = 400_000;
    private final Sheet sheet;
    private final TreeMap<Integer, TreeMap<Integer, Cell>> lines = new TreeMap<>();
    private final Map<Integer, BitSet> covered = new TreeMap<>();
    private final int lastColumn;
    private final int[] printed;
    private int boxes;

    /**
     * A cell or several merged ones.
     *
     * @param column first printed column, from 1
     * @param width printed columns covered
     * @param merged whether it consists of several cells of the sheet
     * @param continued whether it is the lower part of a cell merged over rows
     */
    record Cell(int column, int width, boolean merged, boolean continued, String text) {
        boolean filled() {
            return !continued && !text.isBlank();
        }

        int end() {
            return column + width;
        }
    }

    /** A printed row, from 1, with its cells from left to right; cells without text only where they have a border. */
    record Line(int row, List<Cell> cells) {
        List<Cell> filled() {
            return cells.stream().filter(Cell::filled).toList();
        }
    }

    private SheetLines(Sheet sheet) {
        this.sheet = sheet;
        this.lastColumn = lastColumn(sheet);
        this.printed = new int[lastColumn + 1];
        for (int column = 1; column <= lastColumn; column++) {
            printed[column] = printed[column - 1] + (sheet.showsColumn(column) ? 1 : 0);
        }
    }

    private static int lastColumn(Sheet sheet) {
        int last = 0;
        for (Row row : sheet.rows().values()) {
            int text = row.texts().isEmpty() ? 0 : row.texts().lastKey();
            last = Math.max(last, Math.max(text, row.ruled().length() - 1));
        }
        return last;
    }

    /** The printed rows of {@code sheet} from top to bottom; rows without any cell are left out. */
    static List<Line> of(Sheet sheet) throws UnreadableFileException {
        SheetLines lines = new SheetLines(sheet);
        for (Merge merge : sheet.merges()) {
            Patience.check();
            lines.merge(merge);
        }
        lines.single();
        List<Line> printed = new ArrayList<>();
        lines.lines.forEach((row, cells) -> printed.add(new Line(row, List.copyOf(cells.values()))));
        return printed;
    }

    private void merge(Merge merge) throws UnreadableFileException {
        if (merge.left() > lastColumn
                || merge.left() < 1
                || merge.top() > sheet.rows().lastKey()) {
            return;
        }
        if (merge.right() < merge.left() || merge.bottom() < merge.top()) {
            return;
        }
        int right = Math.min(merge.right(), lastColumn);
        int before = printed[merge.left() - 1];
        int width = printed[right] - before;
        String text = text(merge.top(), merge.left());
        boolean continued = false;
        int bottom = Math.min(merge.bottom(), sheet.rows().lastKey());
        for (int row = Math.max(1, merge.top()); row <= bottom; row++) {
            if (boxes++ > MOST_BOXES) {
                throw new UnreadableFileException(
                        "read.failed.tooManyCells", Map.of("limit", String.valueOf(MOST_BOXES)));
            }
            covered.computeIfAbsent(row, r -> new BitSet()).set(merge.left(), right + 1);
            if (width > 0 && sheet.showsRow(row)) {
                put(row, new Cell(before + 1, width, true, continued, continued ? "" : text));
                continued = true;
            }
        }
    }

    private String text(int row, int column) {
        Row cells = sheet.rows().get(row);
        return cells == null ? "" : cells.texts().getOrDefault(column, "");
    }

    private void single() throws UnreadableFileException {
        for (Map.Entry<Integer, Row> entry : sheet.rows().entrySet()) {
            Patience.check();
            int row = entry.getKey();
            if (!sheet.showsRow(row)) {
                continue;
            }
            Row cells = entry.getValue();
            TreeSet<Integer> columns = new TreeSet<>(cells.texts().keySet());
            cells.ruled().stream().forEach(columns::add);
            BitSet under = covered.getOrDefault(row, new BitSet());
            for (int column : columns) {
                if (sheet.showsColumn(column) && !under.get(column)) {
                    String text = cells.texts().getOrDefault(column, "");
                    put(row, new Cell(printed[column], 1, false, false, text));
                }
            }
        }
    }

    private void put(int row, Cell cell) {
        lines.computeIfAbsent(row, r -> new TreeMap<>()).putIfAbsent(cell.column(), cell);
    }
}
