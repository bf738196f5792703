package org.gouji.read.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.gouji.read.text.FlatForm.RowLabel;
import org.gouji.read.text.FlatPieces.Piece;

/**
 * Takes away empty cells that are no figures: the parts of merged labels in front, a column too many behind. Only what all rows of
 * a table agree in is taken away; a row alone does not tell whether its first or its last cell is empty. Any thread.
 */
final class FlatCount {
    private static final int LAST_COLUMN = 8;

    /** Share of the rows that must agree. */
    private static final double MOST = 0.6;

    private FlatCount() {}

    /** The rows with their own figures where that is certain, and as they are where it is not. */
    static List<FlatRow> settle(List<FlatRow> rows) {
        List<FlatRow> known = rows.stream().filter(r -> r.label().isPresent()).toList();
        if (known.stream().allMatch(FlatRow::exact)) {
            return rows;
        }
        int start = start(known);
        if (start > 0) {
            int end = end(known, start);
            return each(rows, (r, figures) -> complete(cut(r, start, figures), r, end));
        }
        FlatRow last = known.get(known.size() - 1);
        int extra =
                known.stream().mapToInt(r -> r.run().size() - figures(r)).min().orElse(0);
        boolean same = extra >= 0 && known.stream().allMatch(r -> endsWithNothing(r, extra, r == last));
        return same
                ? each(rows, FlatCount::first)
                : rows.stream().map(FlatCount::sure).toList();
    }

    /** The column that the figures of most rows begin in where cells are marked; 0 where none is the only one. */
    private static int start(List<FlatRow> known) {
        long best = 0;
        int start = 0;
        for (int column = 1; column <= LAST_COLUMN; column++) {
            int candidate = column;
            long fits = known.stream()
                    .filter(r -> !cut(r, candidate, figures(r)).isEmpty())
                    .count();
            start = fits > best ? column : fits == best ? 0 : start;
            best = Math.max(best, fits);
        }
        return best > known.size() * MOST ? start : 0;
    }

    /** The last column of most rows whose figures begin in {@code start}. */
    private static int end(List<FlatRow> known, int start) {
        Map<Integer, Integer> ends = new TreeMap<>();
        known.stream()
                .filter(r -> !cut(r, start, figures(r)).isEmpty())
                .forEach(r -> ends.merge(lastColumn(r), 1, Integer::sum));
        return Collections.max(ends.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static int lastColumn(FlatRow row) {
        return row.run().get(row.run().size() - 1).column();
    }

    /** Figures that end with an empty cell, in a row shorter than the others: one of them is gone, and the end is none. */
    private static List<Piece> complete(List<Piece> own, FlatRow row, int end) {
        boolean gone = !own.isEmpty() && own.get(own.size() - 1).isEmpty() && lastColumn(row) < end;
        return gone ? List.of() : own;
    }

    /** A row of the right length is not believed where it begins or ends with an empty cell that may be none of its figures. */
    private static FlatRow sure(FlatRow row) {
        boolean open = row.run().get(0).isEmpty()
                || row.run().get(row.run().size() - 1).isEmpty();
        return open ? row.mistrusted() : row;
    }

    private static int figures(FlatRow row) {
        return row.label().orElseThrow().figures();
    }

    /** Takes the figures of each row; one without a label of the form has as many as the row above it. */
    private static List<FlatRow> each(List<FlatRow> rows, BiFunction<FlatRow, Integer, List<Piece>> own) {
        List<FlatRow> changed = new ArrayList<>();
        int figures = 0;
        for (FlatRow row : rows) {
            figures = row.label().map(RowLabel::figures).orElse(figures);
            List<Piece> run = figures > 0 ? own.apply(row, figures) : List.of();
            changed.add(run.isEmpty() ? sure(row) : row.with(run));
        }
        return changed;
    }

    /** The first figures of a row, if nothing stands behind them; else none. */
    private static List<Piece> first(FlatRow row, int figures) {
        boolean more = row.run().size() >= figures
                && row.run().subList(figures, row.run().size()).stream().allMatch(Piece::isEmpty);
        return more ? row.run().subList(0, figures) : List.of();
    }

    /** The figures from a column on, if nothing stands in front of them and behind them; else none. */
    private static List<Piece> cut(FlatRow row, int column, int figures) {
        List<Piece> own = row.run().stream()
                .filter(p -> p.column() >= column && p.column() < column + figures)
                .toList();
        boolean restIsEmpty = row.run().stream().allMatch(p -> p.isEmpty() || own.contains(p));
        return own.size() == figures && restIsEmpty ? own : List.of();
    }

    /** Whether a row is too long by so many empty cells; behind the last row blank lines of the text may follow. */
    private static boolean endsWithNothing(FlatRow row, int extra, boolean last) {
        int more = row.run().size() - figures(row);
        return (more == extra || last && more >= extra)
                && !first(row, figures(row)).isEmpty();
    }
}
