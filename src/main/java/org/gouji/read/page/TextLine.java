package org.gouji.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Characters that stand side by side on one line, from left to right; what is printed twice to look bold stands here once. */
final class TextLine {
    private static final double PRINTED_TWICE = 0.15;
    private static final double WORD_GAP = 0.22;

    /** A gap that no justified line has, between characters of any script. */
    private static final double COLUMN_GAP = 1.5;

    private static final double FIRST_LINES = 4;

    private final List<Glyph> glyphs;
    private final double top;
    private final double bottom;
    private final double size;

    private TextLine(List<Glyph> glyphs, double top, double bottom, double size) {
        this.glyphs = glyphs;
        this.top = top;
        this.bottom = bottom;
        this.size = size;
    }

    /** Sorts upright characters into lines, from top to bottom. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::bottom));
        List<Open> lines = new ArrayList<>();
        for (Glyph glyph : sorted) {
            Open line = null;
            for (int i = lines.size() - 1; i >= 0 && i >= lines.size() - FIRST_LINES && line == null; i--) {
                line = lines.get(i).holds(glyph) ? lines.get(i) : null;
            }
            if (line == null) {
                line = new Open();
                lines.add(line);
            }
            line.add(glyph);
        }
        List<TextLine> closed = new ArrayList<>();
        for (Open line : lines) {
            line.close().ifPresent(closed::add);
        }
        closed.sort(Comparator.comparingDouble(TextLine::bottom));
        return closed;
    }

    /** A line as long as characters are added to it. */
    private static final class Open {
        private final List<Glyph> glyphs = new ArrayList<>();
        private double top;
        private double bottom;
        private double size;

        boolean holds(Glyph glyph) {
            double shared = Math.min(bottom, glyph.bottom()) - Math.max(top, glyph.top());
            return shared >= 0.5 * Math.min(bottom - top, glyph.height());
        }

        void add(Glyph glyph) {
            glyphs.add(glyph);
            if (glyph.size() > size) {
                top = glyph.top();
                bottom = glyph.bottom();
                size = glyph.size();
            }
        }

        java.util.Optional<TextLine> close() {
            glyphs.sort(Comparator.comparingDouble(Glyph::left));
            List<Glyph> once = new ArrayList<>(glyphs.size());
            for (Glyph glyph : glyphs) {
                if (once.isEmpty() || !isSame(once.get(once.size() - 1), glyph)) {
                    once.add(glyph);
                }
            }
            while (!once.isEmpty() && once.get(once.size() - 1).isSpace()) {
                once.remove(once.size() - 1);
            }
            while (!once.isEmpty() && once.get(0).isSpace()) {
                once.remove(0);
            }
            return once.isEmpty()
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(new TextLine(once, top, bottom, size));
        }

        private static boolean isSame(Glyph a, Glyph b) {
            double slack = PRINTED_TWICE * Math.max(a.size(), b.size());
            return b.left() - a.left() <= slack
                    && Math.abs(a.bottom() - b.bottom()) <= slack
                    && a.text().equals(b.text());
        }
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    double left() {
        return glyphs.get(0).left();
    }

    double right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    /** The size of its largest characters. */
    double size() {
        return size;
    }

    String text() {
        return text(glyphs);
    }

    /** The text of some neighbours of one line; a gap between words of a spaced script is a space. */
    static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (last != null && !last.isSpace() && !glyph.isSpace()) {
                double gap = (glyph.left() - last.right()) / Math.max(1, Math.max(last.size(), glyph.size()));
                if (gap > COLUMN_GAP || (gap > WORD_GAP && last.isSpaced() && glyph.isSpaced())) {
                    text.append(' ');
                }
            }
            text.append(glyph.text());
            last = glyph;
        }
        return text.toString();
    }
}
