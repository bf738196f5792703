package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.read.UnreadableFileException;

/**
 * What stands on a sheet: the shown text of its cells by row and column (both from 1), merged cells, hidden rows and columns.
 * Filled while a file is read, one thread.
 */
final class Sheet {
    /** A report has some six hundred cells; a sheet with more than this many is a register, a ledger or an attack. */
    static final int MOST_CELLS = 50_000;

    static final int MOST_MERGES = 20_000;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 2_000_000;
    private static final int EMPTY_ROWS_KEPT = 2;

    private final String name;
    private final TreeMap<Integer, Row> rows = new TreeMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private int cells;
    private int lastFilled;
    private boolean cut;

    /** The cells of a row: shown texts, and which cells have a border. */
    static final class Row {
        private final TreeMap<Integer, String> texts = new TreeMap<>();
        private final BitSet ruled = new BitSet();

        TreeMap<Integer, String> texts() {
            return texts;
        }

        BitSet ruled() {
            return ruled;
        }
    }

    /** A rectangle of cells shown as one. */
    record Merge(int top, int left, int bottom, int right) {}

    Sheet(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Sets what a cell shows; blank text only matters where the cell has a border. */
    void put(int row, int column, String text, boolean ruled) {
        boolean blank = text.isBlank();
        boolean outside = row < 1 || row > MOST_ROWS || column < 1 || column > MOST_COLUMNS;
        boolean nothing = blank && (!ruled || row > lastFilled + EMPTY_ROWS_KEPT);
        if (outside || nothing || cut) {
            return;
        }
        if (++cells > MOST_CELLS) {
            cut = true;
            return;
        }
        Row at = rows.computeIfAbsent(row, r -> new Row());
        if (!blank) {
            at.texts.put(column, text);
            lastFilled = Math.max(lastFilled, row);
        }
        at.ruled.set(column, ruled);
    }

    void merge(Merge merge) throws UnreadableFileException {
        if (merges.size() >= MOST_MERGES) {
            throw new UnreadableFileException("read.failed.tooManyCells", Map.of("limit", String.valueOf(MOST_CELLS)));
        }
        boolean proper = merge.bottom() >= merge.top() && merge.right() >= merge.left();
        if (proper && (merge.bottom() > merge.top() || merge.right() > merge.left())) {
            merges.add(merge);
        }
    }

    void hideRow(int row) {
        if (row >= 0 && row < MOST_ROWS) {
            hiddenRows.set(row);
        }
    }

    void hideColumns(int from, int to) {
        if (from >= 1 && from <= to) {
            hiddenColumns.set(from, Math.min(to, MOST_COLUMNS) + 1);
        }
    }

    TreeMap<Integer, Row> rows() {
        return rows;
    }

    List<Merge> merges() {
        return merges;
    }

    boolean showsRow(int row) {
        return !hiddenRows.get(row);
    }

    boolean showsColumn(int column) {
        return !hiddenColumns.get(column);
    }

    /** Whether the sheet goes on behind what was kept. */
    boolean cut() {
        return cut;
    }

    boolean isEmpty() {
        return lastFilled == 0;
    }

    /** Row and column of a reference ({@code AB12}); nothing for anything else. */
    static int[] place(String reference) {
        int column = 0;
        int row = 0;
        int at = 0;
        for (; at < reference.length() && isLetter(reference.charAt(at)) && at < 4; at++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(at)) - 'A' + 1;
        }
        for (; at < reference.length() && row < MOST_ROWS; at++) {
            int digit = reference.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return new int[0];
            }
            row = row * 10 + digit;
        }
        return column > 0 && row > 0 ? new int[] {row, column} : new int[0];
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
