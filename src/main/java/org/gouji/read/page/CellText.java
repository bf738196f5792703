package org.gouji.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands in one cell.
 *
 * @param text its lines in reading order, joined with line feeds
 * @param full whether its last line reaches so near to the border that the text may go on elsewhere
 * @param lines its lines where they run from left to right
 */
record CellText(String text, boolean full, List<TextLine> lines) {
    static final CellText EMPTY = new CellText("", false, List.of());

    /** Figures further apart than this, in sizes of their font, are two figures. */
    private static final double TWO_FIGURES = 0.6;

    /** Characters that cover each other by a larger share of their width were printed one over the other. */
    private static final double COVERED = 0.4;

    /** A digit as small as this share of the one before it, and raised, is the number of a note. */
    private static final double NOTE_SIZE = 0.8;

    private static final double NOTE_RAISED = 0.15;

    /** The room that borders and the next characters need, in sizes of the font: punctuation takes its neighbour along. */
    private static final double ROOM = 3.4;

    private static final double ROOM_OF_DIGITS = 2.2;

    /** Reads the characters of a cell {@code width} wide. */
    static CellText of(List<Glyph> glyphs, double width) {
        if (glyphs.isEmpty()) {
            return EMPTY;
        }
        if (glyphs.stream().filter(Glyph::vertical).count() * 2 > glyphs.size()) {
            return new CellText(columns(glyphs), true, List.of());
        }
        int turn = Turning.usual(glyphs);
        List<TextLine> lines = TextLine.of(Turning.turn(glyphs, turn));
        if (lines.isEmpty()) {
            return EMPTY;
        }
        StringBuilder text = new StringBuilder();
        for (TextLine line : lines) {
            text.append(text.length() == 0 ? "" : "\n");
            append(text, withoutNotes(line.glyphs()));
        }
        text.append(lines.stream().anyMatch(CellText::isOverprinted) ? Glyph.UNKNOWN : "");
        TextLine last = lines.get(lines.size() - 1);
        boolean full = turn % 2 == 1 || last.right() - last.left() > width - room(last);
        return new CellText(text.toString(), full, turn == 0 ? lines : List.of());
    }

    private static double room(TextLine line) {
        boolean digits = line.glyphs().stream().allMatch(Glyph::isDigit);
        return (digits ? ROOM_OF_DIGITS : ROOM) * line.size();
    }

    /** A figure without the number of a note that is set behind it: smaller and higher, or in a circle. */
    private static List<Glyph> withoutNotes(List<Glyph> glyphs) {
        List<Glyph> figure = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            Glyph last = figure.isEmpty() ? glyph : figure.get(figure.size() - 1);
            boolean raised = glyph.size() < NOTE_SIZE * last.size()
                    && last.bottom() - glyph.bottom() > NOTE_RAISED * last.size();
            boolean digit = glyph.isDigit() || glyph.isSpace() || ".．,，".contains(glyph.text());
            if (digit && !raised) {
                figure.add(glyph);
            } else if (figure.isEmpty() || (!digit && !isCircled(glyph))) {
                return glyphs;
            }
        }
        return figure;
    }

    private static boolean isCircled(Glyph glyph) {
        return Character.getType(glyph.text().codePointAt(0)) == Character.OTHER_NUMBER;
    }

    private static boolean isOverprinted(TextLine line) {
        Glyph last = null;
        for (Glyph glyph : line.glyphs()) {
            if (last != null && !glyph.isSpace() && (glyph.isDigit() || last.isDigit())) {
                double narrower = Math.min(last.right() - last.left(), glyph.right() - glyph.left());
                if (last.right() - glyph.left() > COVERED * narrower) {
                    return true;
                }
            }
            last = glyph.isSpace() ? last : glyph;
        }
        return false;
    }

    private static void append(StringBuilder text, List<Glyph> glyphs) {
        int start = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph last = glyphs.get(i - 1);
            Glyph glyph = glyphs.get(i);
            if (last.isDigit() && glyph.isDigit() && glyph.left() - last.right() > TWO_FIGURES * last.size()) {
                text.append(TextLine.text(glyphs.subList(start, i))).append('\n');
                start = i;
            }
        }
        text.append(TextLine.text(glyphs.subList(start, glyphs.size())));
    }

    /** Lines that run downwards, the first at the right. */
    private static String columns(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::centreX).reversed());
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean end = i == sorted.size();
            if (end
                    || sorted.get(start).centreX() - sorted.get(i).centreX()
                            > sorted.get(start).size() / 2) {
                List<Glyph> column = sorted.subList(start, i);
                column.sort(Comparator.comparingDouble(Glyph::centreY));
                text.append(text.length() == 0 ? "" : "\n");
                column.forEach(g -> text.append(g.text()));
                start = i;
            }
        }
        return text.toString();
    }

    /** The same, marked so that it is no figure whatever stands there. */
    CellText doubtful() {
        return new CellText(text + Glyph.UNKNOWN, full, lines);
    }
}
