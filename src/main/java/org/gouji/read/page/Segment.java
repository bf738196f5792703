package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a line with gaps at both sides, as cells of a table without ruling lines have.
 *
 * @param line the line
 * @param glyphs its characters
 */
record Segment(TextLine line, List<Glyph> glyphs) {
    /** Two cells are further apart, in sizes of the font; characters of a justified line are not. */
    private static final double GAP = 0.7;

    private static final Pattern FIGURE = Pattern.compile("[-+－]?[\\p{Nd}.,．，]*\\p{Nd}|[-—–－/／无]");

    /** The parts of a line, from left to right. */
    static List<Segment> of(TextLine line) {
        List<Segment> segments = new ArrayList<>();
        List<Glyph> glyphs = line.glyphs().stream().filter(g -> !g.isSpace()).toList();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            boolean gap = i == glyphs.size()
                    || isGroupEnd(glyphs, start, i)
                    || glyphs.get(i).left() - glyphs.get(i - 1).right()
                            > GAP
                                    * Math.max(
                                            glyphs.get(i).size(),
                                            glyphs.get(i - 1).size());
            if (gap) {
                segments.add(new Segment(line, glyphs.subList(start, i)));
                start = i;
            }
        }
        return segments;
    }

    /** Whether the number of a row's label begins at {@code at}: nothing but the label of a group of rows stands before it. */
    private static boolean isGroupEnd(List<Glyph> glyphs, int start, int at) {
        return at > start
                && at + 2 < glyphs.size()
                && "（(".contains(glyphs.get(at).text())
                && "一二三四五六七八九十".contains(glyphs.get(at + 1).text())
                && "）)".contains(glyphs.get(at + 2).text())
                && !"第".equals(glyphs.get(at - 1).text());
    }

    double left() {
        return glyphs.get(0).left();
    }

    double right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    double centre() {
        return (left() + right()) / 2;
    }

    double bottom() {
        return line.bottom();
    }

    double size() {
        return line.size();
    }

    String text() {
        return TextLine.text(glyphs);
    }

    boolean isFigure() {
        return FIGURE.matcher(text()).matches();
    }

    boolean overlaps(double from, double to) {
        return left() < to && from < right();
    }
}
