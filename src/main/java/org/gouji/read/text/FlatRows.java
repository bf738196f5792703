package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.text.FlatForm.RowLabel;
import org.gouji.read.text.FlatPieces.Kind;
import org.gouji.read.text.FlatPieces.Piece;

/**
 * Finds the rows of a table in text without cells: a run of figures belongs to the label in front of it, also where a label is broken
 * and the figures stand beside its middle. One use, one thread.
 */
final class FlatRows {
    private static final int MOST_BEFORE = 8;
    private static final int MOST_BEHIND = 4;
    private static final int LONGEST_LINE = 60;
    private static final int FAR = 40;
    private final FlatForm form;
    private final List<Piece> pieces;
    private final boolean dense;
    private final List<FlatRow> rows = new ArrayList<>();
    private int floor;

    /** A label found around a run. */
    private record Hit(RowLabel label, String printed, int from, int to) {}

    private FlatRows(FlatForm form, List<Piece> pieces, boolean dense) {
        this.form = form;
        this.pieces = pieces;
        this.dense = dense;
    }

    /** The rows from the first to the last that has a label of the form, behind the piece {@code start}; empty where there are none. */
    static List<FlatRow> find(FlatForm form, List<Piece> pieces, int start) throws UnreadableFileException {
        List<FlatRow> rows = new FlatRows(form, pieces, false).scan(start);
        List<FlatRow> found = isDense(rows, pieces) ? new FlatRows(form, pieces, true).scan(start) : rows;
        return FlatTrust.judge(form, pieces, FlatCount.settle(found));
    }

    /** Whether each cell has a line of its own and blank lines are empty cells: where whole rows stand without a blank line. */
    static boolean isDense(List<FlatRow> rows, List<Piece> pieces) {
        int whole = 0;
        for (FlatRow row : rows) {
            if (row.exact() && !row.oneLine() && row.run().size() > 2) {
                boolean broken = pieces.subList(row.from(), row.to()).stream().anyMatch(p -> p.kind() == Kind.BREAK);
                if (broken) {
                    return false;
                }
                whole++;
            }
        }
        return whole > 1;
    }

    private List<FlatRow> scan(int start) throws UnreadableFileException {
        floor = start;
        int at = start;
        while (at < pieces.size()) {
            Patience.check();
            int end = at;
            boolean values = false;
            while (end < pieces.size() && isPart(pieces.get(end))) {
                values |= pieces.get(end).kind() != Kind.BREAK || dense;
                end++;
            }
            if (end == at || !values) {
                at = Math.max(end, at + 1);
            } else {
                at = take(at, end);
            }
            if (rows.size() > 1
                    && rows.get(rows.size() - 1).label().filter(this::isLast).isPresent()) {
                break;
            }
        }
        return rows;
    }

    private boolean isLast(RowLabel label) {
        return form.columnsOf(label.index() + 1).isEmpty();
    }

    private static boolean isPart(Piece piece) {
        return piece.kind() != Kind.TEXT;
    }

    /** Takes the run from {@code from} to {@code end}; gives where to go on. */
    private int take(int from, int end) {
        Optional<Hit> hit = label(from, end);
        List<Piece> run = values(from, end);
        boolean sentence = end < pieces.size()
                && !run.isEmpty()
                && pieces.get(end).line() == run.get(run.size() - 1).line();
        if (run.isEmpty() || sentence) {
            floor = end;
            return end;
        }
        int figures = hit.map(h -> h.label().figures()).orElse(-1);
        List<Piece> line =
                run.stream().filter(p -> p.line() == run.get(0).line()).toList();
        boolean beside = from > 0 && pieces.get(from - 1).line() == run.get(0).line();
        boolean firstLine = run.size() != figures && line.size() == figures && (figures > 1 || beside);
        List<Piece> taken = firstLine || line.get(0).column() >= 0 ? line : run;
        if (run.stream().allMatch(Piece::isEmpty) && (hit.isEmpty() || taken.size() < figures)) {
            return end; // empty cells of a head, or blank lines around a table
        }
        boolean oneLine = taken.size() == line.size() && (taken.size() > 1 || beside);
        int to = taken.size() < run.size()
                ? from + indexBehind(from, end, run.get(0).line())
                : Math.max(end, hit.map(Hit::to).orElse(end));
        rows.add(new FlatRow(
                hit.map(Hit::label),
                hit.map(Hit::printed).orElseGet(() -> before(from)),
                taken,
                taken.size() == figures,
                oneLine,
                hit.map(Hit::from).orElse(from),
                to));
        floor = to;
        return to;
    }

    private int indexBehind(int from, int end, int line) {
        int count = 0;
        while (from + count < end && pieces.get(from + count).line() <= line) {
            count++;
        }
        return count;
    }

    private List<Piece> values(int from, int end) {
        return pieces.subList(from, end).stream()
                .filter(p -> dense || p.kind() != Kind.BREAK)
                .toList();
    }

    private Optional<Hit> label(int from, int end) {
        List<Integer> before = texts(from - 1, -1, MOST_BEFORE);
        List<Integer> behind = texts(end, 1, MOST_BEHIND);
        Optional<Hit> hit = label(before, behind, end);
        return hit.isPresent()
                ? hit
                : label(
                        before.stream()
                                .filter(i -> !form.isGroupPiece(pieces.get(i).text()))
                                .toList(),
                        behind.stream()
                                .filter(i -> !form.isGroupPiece(pieces.get(i).text()))
                                .toList(),
                        end);
    }

    /** Pieces of words next to a run: upwards in reading order, or downwards. */
    private List<Integer> texts(int start, int step, int most) {
        List<Integer> texts = new ArrayList<>();
        for (int i = start; i >= floor && i < pieces.size() && texts.size() < most; i += step) {
            Piece piece = pieces.get(i);
            if (piece.kind() == Kind.VALUE
                    || piece.kind() == Kind.EMPTY
                    || piece.text().length() > LONGEST_LINE
                    || Math.abs(piece.line() - pieces.get(start).line()) > FAR) {
                break;
            }
            if (piece.kind() == Kind.TEXT) {
                texts.add(step > 0 ? texts.size() : 0, i);
            }
        }
        return texts;
    }

    private Optional<Hit> label(List<Integer> before, List<Integer> behind, int end) {
        for (int j = 0; j <= behind.size(); j++) {
            String tail = join(behind.subList(0, j));
            for (int k = 1; k <= before.size(); k++) {
                List<Integer> head = before.subList(before.size() - k, before.size());
                String text = join(head) + tail;
                Optional<RowLabel> label = form.row(text);
                if (label.isPresent()) {
                    int to = j == 0 ? end : behind.get(j - 1) + 1;
                    return Optional.of(new Hit(label.get(), text, head.get(0), to));
                }
            }
        }
        return Optional.empty();
    }

    private String join(List<Integer> indexes) {
        StringBuilder text = new StringBuilder();
        indexes.forEach(i -> text.append(pieces.get(i).text()));
        return text.toString();
    }

    /** The words in front of a run that are no group's. */
    private String before(int from) {
        List<Integer> own = texts(from - 1, -1, MOST_BEHIND).stream()
                .filter(i -> !form.isGroupPiece(pieces.get(i).text())
                        && !form.isColumn(pieces.get(i).text()))
                .toList();
        return join(own);
    }
}
