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
    private static final Pattern FRAME = Pattern.compile("^[\\s|+─━═┄┈┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬=:-]{3,}$");
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

    /** A piece, where it stands, and whether it is the only one of its line. */
    record Piece(Kind kind, String text, int line, boolean alone) {}

    private FlatPieces() {}

    static List<Piece> of(List<String> lines, FormWords words) throws UnreadableFileException {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size() && pieces.size() < MOST; i++) {
            Patience.check();
            String line = lines.get(i);
            if (line.isBlank()) {
                pieces.add(new Piece(Kind.BREAK, "", i, true));
            } else if (!FRAME.matcher(line).matches() || line.strip().length() < 3) {
                add(cut(line), i, words, pieces);
            }
        }
        return pieces;
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
    private static void add(List<String> cells, int line, FormWords words, List<Piece> pieces) {
        int lastText = -1;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            lastText = !cell.isEmpty() && !words.isFigure(cell) ? i : lastText;
        }
        boolean alone = cells.size() == 1;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            if (!cell.isEmpty()) {
                pieces.add(new Piece(words.isFigure(cell) ? Kind.VALUE : Kind.TEXT, cell, line, alone));
            } else if (i > lastText) {
                pieces.add(new Piece(Kind.EMPTY, "", line, alone));
            }
        }
    }
}
