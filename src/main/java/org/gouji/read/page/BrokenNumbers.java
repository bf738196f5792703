package org.gouji.read.page;

import java.util.List;

/**
 * Tells a number that had no room on one line of its cell from two numbers below each other. Numbers are put together only where
 * each line but the last is full, and the other figures of the row stand on one line: otherwise a border between two rows may be
 * missing.
 */
final class BrokenNumbers {
    /** Lines of one text are nearer to each other, in sizes of the font. */
    private static final double LINE = 1.75;

    /** What cells keep free at both sides, at most, where no line of the table tells. */
    private static final double USUAL_MARGINS = 11;

    private final double margins;

    private BrokenNumbers(double margins) {
        this.margins = margins;
    }

    /** Learns from the fullest line of a table what its cells keep free at both sides. */
    static BrokenNumbers in(List<CellText> texts, List<Double> widths) {
        double margins = USUAL_MARGINS;
        for (int i = 0; i < texts.size(); i++) {
            for (TextLine line : texts.get(i).lines()) {
                margins = Math.min(margins, widths.get(i) - (line.right() - line.left()));
            }
        }
        return new BrokenNumbers(Math.max(0, margins));
    }

    /** Whether a text is digits only, on whatever lines. */
    static boolean isFigure(CellText text) {
        return !text.lines().isEmpty()
                && text.lines().stream()
                        .flatMap(l -> l.glyphs().stream())
                        .allMatch(g -> g.isDigit() || ".．,，".contains(g.text()));
    }

    /** Whether the lines of a cell {@code width} wide are one number. */
    boolean isOne(CellText text, double width) {
        if (text.lines().size() < 2 || !isFigure(text)) {
            return false;
        }
        for (int i = 1; i < text.lines().size(); i++) {
            TextLine line = text.lines().get(i - 1);
            TextLine next = text.lines().get(i);
            Glyph first = next.glyphs().get(0);
            double free = width - margins - (line.right() - line.left());
            boolean room = free > (first.right() - first.left()) * 1.1;
            if (room || next.bottom() - line.bottom() > LINE * line.size()) {
                return false;
            }
        }
        return true;
    }

    /** The same text on one line. */
    static CellText joined(CellText text) {
        return new CellText(text.text().replace("\n", ""), text.full(), text.lines());
    }
}
