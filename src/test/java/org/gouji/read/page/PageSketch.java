package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;

/** Sets letters and lines on a page: ten points high, Chinese ones as wide as high, others half. */
final class PageSketch {
    static final double SIZE = 10;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final int number;

    PageSketch(int number) {
        this.number = number;
    }

    PageSketch text(double x, double y, String text) {
        return text(x, y, SIZE, text);
    }

    /** Text whose first letter begins at {@code x} and stands on {@code y}. */
    PageSketch text(double x, double y, double size, String text) {
        double left = x;
        for (int c : text.codePoints().toArray()) {
            double right = left + (c < 0x2E80 ? size / 2 : size);
            glyphs.add(new Glyph(Character.toString(c), left, y - 0.88 * size, right, y + 0.12 * size, size, 0, false));
            left = right;
        }
        return this;
    }

    PageSketch across(double y, double from, double to) {
        rules.add(new Rule(true, y, from, to));
        return this;
    }

    PageSketch down(double x, double from, double to) {
        rules.add(new Rule(false, x, from, to));
        return this;
    }

    /** All borders of a table with columns at {@code xs} and rows at {@code ys}. */
    PageSketch grid(double[] xs, double[] ys) {
        for (double x : xs) {
            down(x, ys[0], ys[ys.length - 1]);
        }
        for (double y : ys) {
            across(y, xs[0], xs[xs.length - 1]);
        }
        return this;
    }

    /** The page turned by a quarter clockwise, as scanners and printers deliver tables. */
    PageContent turned() {
        List<Glyph> turned = new ArrayList<>();
        for (Glyph g : glyphs) {
            turned.add(new Glyph(g.text(), 842 - g.bottom(), g.left(), 842 - g.top(), g.right(), g.size(), 1, false));
        }
        List<Rule> lines = new ArrayList<>();
        for (Rule r : rules) {
            lines.add(
                    r.horizontal()
                            ? new Rule(false, 842 - r.at(), r.from(), r.to())
                            : new Rule(true, r.at(), 842 - r.to(), 842 - r.from()));
        }
        return new PageContent(number, 842, 595, turned, lines);
    }

    PageContent page() {
        return new PageContent(number, 595, 842, List.copyOf(glyphs), List.copyOf(rules));
    }
}
