package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;

/** Turns what lies on its side upright. */
final class Turning {

    private Turning() {}

    /** The page turned so that most of its text stands upright. */
    static PageContent upright(PageContent page) {
        int turn = usual(page.glyphs());
        if (turn == 0) {
            return page;
        }
        double width = page.width();
        double height = page.height();
        double dx = turn == 1 ? 0 : turn == 2 ? width : height;
        double dy = turn == 1 ? width : turn == 2 ? height : 0;
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : page.rules()) {
            rules.add(turn(rule, turn, dx, dy));
        }
        boolean lying = turn != 2;
        List<Glyph> glyphs = turn(page.glyphs(), turn, dx, dy);
        return new PageContent(page.number(), lying ? height : width, lying ? width : height, glyphs, rules);
    }

    /** By how many quarter turns most of these lie. */
    static int usual(List<Glyph> glyphs) {
        int[] count = new int[4];
        for (Glyph glyph : glyphs) {
            count[glyph.turn()] += glyph.isSpace() ? 0 : 1;
        }
        int usual = 0;
        for (int turn = 1; turn < count.length; turn++) {
            usual = count[turn] > count[usual] ? turn : usual;
        }
        return usual;
    }

    /** {@code glyphs} turned back by {@code turn} quarters about the upper left corner; places may become negative. */
    static List<Glyph> turn(List<Glyph> glyphs, int turn) {
        return turn == 0 ? glyphs : turn(glyphs, turn, 0, 0);
    }

    private static List<Glyph> turn(List<Glyph> glyphs, int turn, double dx, double dy) {
        List<Glyph> turned = new ArrayList<>(glyphs.size());
        for (Glyph g : glyphs) {
            double[] a = turn(g.left(), g.top(), turn);
            double[] b = turn(g.right(), g.bottom(), turn);
            turned.add(new Glyph(
                    g.text(),
                    Math.min(a[0], b[0]) + dx,
                    Math.min(a[1], b[1]) + dy,
                    Math.max(a[0], b[0]) + dx,
                    Math.max(a[1], b[1]) + dy,
                    g.size(),
                    (g.turn() - turn) & 3,
                    g.vertical()));
        }
        return turned;
    }

    private static Rule turn(Rule rule, int turn, double dx, double dy) {
        boolean h = rule.horizontal();
        double[] a = turn(h ? rule.from() : rule.at(), h ? rule.at() : rule.from(), turn);
        double[] b = turn(h ? rule.to() : rule.at(), h ? rule.at() : rule.to(), turn);
        double x1 = Math.min(a[0], b[0]) + dx;
        double y1 = Math.min(a[1], b[1]) + dy;
        double x2 = Math.max(a[0], b[0]) + dx;
        double y2 = Math.max(a[1], b[1]) + dy;
        boolean across = h == (turn == 2);
        return across ? new Rule(true, y1, x1, x2) : new Rule(false, x1, y1, y2);
    }

    private static double[] turn(double x, double y, int turn) {
        switch (turn) {
            case 1:
                return new double[] {y, -x};
            case 2:
                return new double[] {-x, -y};
            default:
                return new double[] {-y, x};
        }
    }
}
