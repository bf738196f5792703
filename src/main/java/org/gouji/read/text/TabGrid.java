package org.gouji.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gouji.model.SourceDocument.Cell;
import org.gouji.model.SourceDocument.Grid;
import org.gouji.model.SourceDocument.Row;
import org.gouji.read.match.FormWords;

/**
 * One table whose rows all have the same number of tabs. Where a merged cell stood, empty cells stand behind its text: they are
 * given back to it where the rest of the table shows that they are its own. One use, one thread.
 */
final class TabGrid {
    private final FormWords words;
    private final Predicate<String> rowLabel;
    private final List<List<String>> rows = new ArrayList<>();

    /** Whether a column of a row belongs to the cell on its left. */
    private final boolean[][] joined;

    private final int width;
    private final boolean closed;

    /** The table in {@code lines}; {@code closed} whether a row keeps the empty cells at its end. */
    TabGrid(List<String> lines, FormWords words, Predicate<String> rowLabel, boolean closed) {
        this.closed = closed;
        this.words = words;
        this.rowLabel = rowLabel;
        for (String line : lines) {
            rows.add(Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
        }
        this.width = rows.get(0).size();
        this.joined = new boolean[rows.size()][width];
    }

    /** The table, the {@code number}th of the document. */
    Grid grid(int number) {
        for (int from = 0; from < rows.size(); ) {
            int data = from;
            while (data < rows.size() && isHead(rows.get(data))) {
                data++;
            }
            int to = data;
            while (to < rows.size() && !isHead(rows.get(to))) {
                to++;
            }
            joinBand(from, data, to);
            if (!closed) {
                dropOpen(from, data, to);
            }
            from = to;
        }
        List<Row> grid = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            grid.add(new Row(cells(row)));
        }
        return new Grid(number, grid, true);
    }

    /** Makes rows unreadable whose last figure is not there: the others may have moved into its place. */
    private void dropOpen(int from, int data, int to) {
        int first = lastLabel(data, to) + 1;
        int end = 0;
        for (int row = from; row < to; row++) {
            for (int column = 0; column < width; column++) {
                boolean value = row < data ? words.isLabel(text(row, column)) : isFigure(text(row, column));
                end = value ? Math.max(end, column + 1) : end;
            }
        }
        for (int row = data; row < to && first < end; row++) {
            List<String> values = rows.get(row).subList(first, end);
            if (values.stream().anyMatch(this::isFigure)
                    && values.get(values.size() - 1).isEmpty()) {
                List<String> texts = new ArrayList<>(rows.get(row));
                List<String> unreadable = FlatRow.unreadable(values, values.size());
                IntStream.range(0, values.size()).forEach(i -> texts.set(first + i, unreadable.get(i)));
                rows.set(row, texts);
            }
        }
    }

    private boolean isFigure(String text) {
        return !text.isEmpty() && words.isFigure(text);
    }

    private List<Cell> cells(int row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < width; ) {
            int end = column + 1;
            while (end < width && joined[row][end]) {
                end++;
            }
            cells.add(new Cell(text(row, column), row + 1, column + 1, end - column, false));
            column = end;
        }
        return cells;
    }

    /** A row of words only, none of which is a row's label unless others beside it name columns. */
    private boolean isHead(List<String> row) {
        List<String> texts = row.stream().filter(t -> !t.isEmpty()).toList();
        boolean wordsOnly = !texts.isEmpty() && texts.stream().noneMatch(words::isFigure);
        return wordsOnly && (words.isHead(texts) || texts.stream().noneMatch(rowLabel));
    }

    /** A head, its first row {@code from}, and the rows from {@code data} under it. */
    private void joinBand(int from, int data, int to) {
        for (int column = 1; from < data && column < width; column++) {
            int at = column;
            boolean unused =
                    rows.subList(from, to).stream().allMatch(r -> r.get(at).isEmpty());
            for (int row = from; unused && row < to; row++) {
                joined[row][column] = true;
            }
        }
        joinHead(from, data);
        int last = lastLabel(data, to);
        for (int row = data; row < to; row++) {
            boolean label = false;
            for (int column = 0; column <= last; column++) {
                String text = text(row, column);
                joined[row][column] |= label && text.isEmpty();
                label = text.isEmpty() ? label : !words.isFigure(text);
            }
        }
    }

    /** Names of groups reach as far as names stand below them, but not under the neighbour of what they stand under themselves. */
    private void joinHead(int from, int to) {
        int[][] above = new int[to - from + 1][width];
        for (int row = from; row < to; row++) {
            int[] parents = above[row - from];
            int[] own = above[row - from + 1];
            for (int column = 0; column < width; ) {
                int end = text(row, column).isEmpty() ? column + 1 : end(row, column, to, parents);
                int name = text(row, column).isEmpty() ? parents[column] : row * width + column + 1;
                Arrays.fill(own, column, end, name);
                Arrays.fill(joined[row], column + 1, end, true);
                column = end;
            }
        }
    }

    private int end(int row, int column, int heads, int[] parents) {
        int end = column + 1;
        for (int next = column + 1;
                next < width && text(row, next).isEmpty() && parents[next] == parents[column];
                next++) {
            end = joined[row][next] && end == next || isNamed(next, row + 1, heads) ? next + 1 : end;
        }
        return end;
    }

    private boolean isNamed(int column, int from, int to) {
        for (int row = from; row < to; row++) {
            if (!text(row, column).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The last column in which rows are named; -1 where none is. */
    private int lastLabel(int from, int to) {
        int last = -1;
        for (List<String> row : rows.subList(from, to)) {
            for (int column = 0; column < width; column++) {
                boolean label = !row.get(column).isEmpty() && words.isLabel(row.get(column));
                last = label ? Math.max(last, column) : last;
            }
        }
        return last;
    }

    private String text(int row, int column) {
        return rows.get(row).get(column);
    }
}
