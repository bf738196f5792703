package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.match.FormWords;

/** Cuts lines into the pieces that may be cells: at tabs, at rulers, at spaces. Any thread. */
final class FlatPieces {
    private static final Pattern RULER = Pattern.compile("\\s*[|│┃┆┊║]\\s*");
    private static final Pattern RULED = Pattern.compile("^\\s*[|│┃┆┊║].*");
    private static final Pattern FRAME = Pattern.compile("^(?=.*[-+─━═┄┈=])[\\s|+─━═┄┈┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬=:-]{3,}$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final int MOST = 200_000;

    /** What a piece may be. */
    enum Kind {
        /** Words. */
        TEXT,
        /** A number, or a mark for nothing. */
        VALUE,
        /** A cell between two tabs with nothing in it. */
        EMPTY,
        /** A blank line, which is an empty cell where every cell has a line of its own. */
        BREAK
    }

    /**
     * A piece.
     *
     * @param line the line it stands in, from 0
     * @param column which cell of the line it is where cells are marked, else -1
     */
    record Piece(Kind kind, String text, int line, int column) {
        /** Whether it is a cell with nothing in it. */
        boolean isEmpty() {
            return kind == Kind.EMPTY || kind == Kind.BREAK;
        }
    }

    private FlatPieces() {}

    static List<Piece> of(List<String> lines, FormWords words) throws UnreadableFileException {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size() && pieces.size() < MOST; i++) {
            Patience.check();
            String line = lines.get(i);
            if (line.isBlank() && line.indexOf('\t') < 0) {
                pieces.add(new Piece(Kind.BREAK, "", i, -1));
            } else if (!FRAME.matcher(line).matches() || line.strip().length() < 3) {
                add(cut(line), isMarked(line), i, words, pieces);
            }
        }
        return pieces;
    }

    private static boolean isMarked(String line) {
        return line.indexOf('\t') >= 0 || RULED.matcher(line).matches();
    }

    private static List<String> cut(String line) {
        if (line.indexOf('\t') >= 0) {
            return List.of(line.split("\t", -1));
        }
        if (RULED.matcher(line).matches()) {
            List<String> cells = new ArrayList<>(List.of(RULER.split(line.strip(), -1)));
            cells.remove(0);
            if (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
                cells.remove(cells.size() - 1);
            }
            return cells;
        }
        return SPACE.splitAsStream(line).filter(p -> !p.isEmpty()).toList();
    }

    /** Empty cells in front of words are the lower parts of merged ones; only those behind the last words may be figures. */
    private static void add(List<String> cells, boolean marked, int line, FormWords words, List<Piece> pieces) {
        int lastText = -1;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            lastText = !cell.isEmpty() && !words.isFigure(cell) ? i : lastText;
        }
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            if (!cell.isEmpty()) {
                pieces.add(new Piece(words.isFigure(cell) ? Kind.VALUE : Kind.TEXT, cell, line, marked ? i : -1));
            } else if (i > lastText) {
                pieces.add(new Piece(Kind.EMPTY, "", line, i));
            }
        }
    }
}
