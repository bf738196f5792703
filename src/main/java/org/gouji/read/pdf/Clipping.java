package org.gouji.read.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.util.Matrix;

/**
 * The part of a page on which a program lets anything be seen: the head of a table that is repeated with less room, for example, is
 * drawn whole and cut off. A shape counts as the rectangle around it, so that rather too much is seen than too little. One page,
 * one thread.
 */
final class Clipping {
    /** What lies outside by less, in sizes of the font, is seen in part. */
    private static final double SLACK = 0.1;

    private static final Box PAGE = new Box(-1e9, -1e9, 1e9, 1e9);

    /** A rectangle in the coordinates of the file. */
    private record Box(double left, double bottom, double right, double top) {
        Box with(double x, double y) {
            return new Box(Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y));
        }

        Box within(Box other) {
            return new Box(
                    Math.max(left, other.left),
                    Math.max(bottom, other.bottom),
                    Math.min(right, other.right),
                    Math.min(top, other.top));
        }

        boolean holds(double x, double y, double slack) {
            return x >= left - slack && x <= right + slack && y >= bottom - slack && y <= top + slack;
        }
    }

    private final Deque<Box> saved = new ArrayDeque<>();
    private final Deque<Box> path = new ArrayDeque<>(1);
    private Box seen = PAGE;
    private boolean wanted;

    /** Adds a point of the current path, in the coordinates of the file. */
    void add(double x, double y) {
        Box box = path.isEmpty() ? new Box(x, y, x, y) : path.pop();
        path.push(box.with(x, y));
    }

    /** The current path shall limit what comes behind it. */
    void want() {
        wanted = true;
    }

    /** Ends the current path. */
    void end() {
        if (wanted && !path.isEmpty()) {
            seen = seen.within(path.peek());
        }
        wanted = false;
        path.clear();
    }

    void save() {
        saved.push(seen);
    }

    void restore() {
        seen = saved.isEmpty() ? PAGE : saved.pop();
    }

    /** How many limits are saved. */
    int depth() {
        return saved.size();
    }

    /** Restores limits until {@code depth} are left. */
    void restore(int depth) {
        while (saved.size() > depth) {
            restore();
        }
    }

    /** Whether the middle of a character of {@code width}, in sizes of its font, drawn with {@code at}, is seen. */
    boolean shows(Matrix at, double width) {
        double x = at.getTranslateX() + at.getScaleX() * width / 2 + at.getShearX() * Paper.MIDDLE;
        double y = at.getTranslateY() + at.getShearY() * width / 2 + at.getScaleY() * Paper.MIDDLE;
        return seen.holds(x, y, SLACK * Math.hypot(at.getShearX(), at.getScaleY()));
    }
}
