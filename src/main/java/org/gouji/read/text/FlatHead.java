package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.text.FlatPieces.Kind;
import org.gouji.read.text.FlatPieces.Piece;

/** Puts names of columns together again that were broken over lines or cut at spaces. Any thread. */
final class FlatHead {
    private static final int MOST_PARTS = 4;
    private static final int MOST_LINES = 4;

    private FlatHead() {}

    /** The labels among {@code pieces} in reading order, neighbours joined where only that gives a label. */
    static List<String> labels(FlatForm form, List<Piece> pieces) {
        List<Piece> texts = pieces.stream().filter(p -> p.kind() == Kind.TEXT).toList();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            StringBuilder joined = new StringBuilder();
            for (int k = i; k < texts.size() && k < i + MOST_PARTS; k++) {
                joined.append(texts.get(k).text());
                String text = joined.toString();
                if (form.isColumn(text)
                        || form.isTitle(text)
                        || form.isGroups() && form.row(text).isPresent()) {
                    labels.add(text);
                    i = k;
                    break;
                }
            }
        }
        return labels;
    }

    /**
     * The names of {@code columns} in the order of the form, as many as stand among {@code pieces}, whole or with their ends on
     * the lines below. The order in which a program writes a head of two rows is not that of the columns; the figures' order is.
     */
    static List<String> inOrder(FlatForm form, List<Piece> pieces, List<String> columns) {
        List<Piece> texts = pieces.stream().filter(p -> p.kind() == Kind.TEXT).toList();
        List<String> whole = labels(form, pieces);
        List<String> found = new ArrayList<>();
        for (String column : columns) {
            boolean known = whole.stream()
                    .anyMatch(l -> form.column(l).filter(column::equals).isPresent());
            if (known || isBroken(form, texts, column)) {
                found.add(column);
            }
        }
        return found;
    }

    /** Whether a line names two of {@code columns} in another order than the form's: then the order of figures tells nothing. */
    static boolean isTurned(FlatForm form, List<Piece> pieces, List<String> columns) {
        int line = -1;
        int last = -1;
        for (Piece piece : pieces) {
            int column = form.column(piece.text()).map(columns::indexOf).orElse(-1);
            if (piece.kind() != Kind.TEXT || column < 0) {
                continue;
            }
            if (piece.line() == line && column < last) {
                return true;
            }
            line = piece.line();
            last = column;
        }
        return false;
    }

    private static boolean isBroken(FlatForm form, List<Piece> texts, String column) {
        for (int i = 0; i < texts.size(); i++) {
            if (column.startsWith(texts.get(i).text())
                    && goesOn(texts, i, texts.get(i).text(), column)) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(List<Piece> texts, int at, String begun, String column) {
        for (int i = at + 1;
                i < texts.size() && texts.get(i).line() - texts.get(at).line() <= MOST_LINES;
                i++) {
            String more = begun + texts.get(i).text();
            boolean below = texts.get(i).line() > texts.get(at).line();
            if (below && (more.equals(column) || column.startsWith(more) && goesOn(texts, i, more, column))) {
                return true;
            }
        }
        return false;
    }
}
