package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is drawn on a page and keeps what may be a ruling line: straight strokes and thin filled shapes. One page, one thread. */
public final class Strokes {
    /** A filled shape that is thicker is no line. */
    private static final double THICKEST = 3.2;

    /** A stroke that leans more is no ruling line. */
    private static final double SLANT = 0.8;

    /** A page with more lines is a drawing; its lines are not looked at. */
    private static final int MOST = 40_000;

    private final List<double[]> path = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private boolean tooMany;

    /** Begins a new part of the current path. */
    public void move(double x, double y) {
        starts.add(path.size());
        add(x, y);
    }

    /** Draws a line to a point. */
    public void line(double x, double y) {
        if (starts.isEmpty()) {
            starts.add(0);
        }
        add(x, y);
    }

    /** Draws a curve to a point: the path goes on there, but nothing of it is a ruling line. */
    public void curve(double x, double y) {
        starts.add(path.size());
        add(x, y);
    }

    /** Goes back to where the current part began. */
    public void close() {
        if (!starts.isEmpty() && starts.get(starts.size() - 1) < path.size()) {
            double[] first = path.get(starts.get(starts.size() - 1));
            add(first[0], first[1]);
        }
    }

    private void add(double x, double y) {
        if (path.size() < MOST) {
            path.add(new double[] {x, y});
        } else {
            tooMany = true;
        }
    }

    /** Draws the current path as lines and forgets it. */
    public void stroke() {
        for (int part = 0; part < starts.size(); part++) {
            for (int i = starts.get(part) + 1; i < end(part); i++) {
                double[] a = path.get(i - 1);
                double[] b = path.get(i);
                box(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]), SLANT);
            }
        }
        forget();
    }

    /** Fills the current path and forgets it. */
    public void fill() {
        for (int part = 0; part < starts.size(); part++) {
            double left = Double.MAX_VALUE;
            double top = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            double bottom = -Double.MAX_VALUE;
            for (int i = starts.get(part); i < end(part); i++) {
                double[] point = path.get(i);
                left = Math.min(left, point[0]);
                right = Math.max(right, point[0]);
                top = Math.min(top, point[1]);
                bottom = Math.max(bottom, point[1]);
            }
            if (left <= right) {
                box(left, top, right, bottom, THICKEST);
            }
        }
        forget();
    }

    /** Drops the current path without drawing it. */
    public void forget() {
        path.clear();
        starts.clear();
    }

    private int end(int part) {
        return part + 1 < starts.size() ? starts.get(part + 1) : path.size();
    }

    private void box(double left, double top, double right, double bottom, double thickest) {
        boolean flat = bottom - top <= thickest;
        boolean slim = right - left <= thickest;
        boolean dot = flat && slim && Math.max(right - left, bottom - top) < SLANT / 4;
        if (dot || (!flat && !slim)) {
            return;
        }
        if (rules.size() >= MOST) {
            tooMany = true;
        } else if (flat && right - left >= bottom - top) {
            rules.add(new Rule(true, (top + bottom) / 2, left, right));
        } else {
            rules.add(new Rule(false, (left + right) / 2, top, bottom));
        }
    }

    /** The lines found; none where there are so many that the page must be a drawing. */
    public List<Rule> rules() {
        return tooMany ? List.of() : List.copyOf(rules);
    }
}
