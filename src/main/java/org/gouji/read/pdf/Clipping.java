package org.gouji.read.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * The part of a page on which a program lets anything be seen: the head of a table that is repeated with less room, for example, is
 * drawn whole and cut off. A shape counts as the rectangle around it, so that rather too much is seen than too little.
 */
final class Clipping {
    /** What lies outside by less, in sizes of the font, is seen in part. */
    private static final double SLACK = 0.1;

    private double left;
    private double bottom;
    private double right;
    private double top;
    private boolean empty = true;
    private boolean wanted;

    /** Adds a point of the current path, in the coordinates of the file. */
    void add(double x, double y) {
        left = empty ? x : Math.min(left, x);
        right = empty ? x : Math.max(right, x);
        bottom = empty ? y : Math.min(bottom, y);
        top = empty ? y : Math.max(top, y);
        empty = false;
    }

    /** The current path shall limit what comes behind it. */
    void want() {
        wanted = true;
    }

    /** Ends the current path. */
    void end(PDGraphicsState state) {
        if (wanted && !empty) {
            GeneralPath path = new GeneralPath();
            path.append(new Rectangle2D.Double(left, bottom, right - left, top - bottom), false);
            state.intersectClippingPath(path);
            state.getCurrentClippingPath();
        }
        wanted = false;
        empty = true;
    }

    /** Whether the middle of a character of {@code width}, in sizes of its font, drawn with {@code at}, is seen. */
    static boolean shows(PDGraphicsState state, Matrix at, double width) {
        Rectangle2D seen = state.getCurrentClippingPath().getBounds2D();
        double x = at.getTranslateX() + at.getScaleX() * width / 2 + at.getShearX() * Paper.MIDDLE;
        double y = at.getTranslateY() + at.getShearY() * width / 2 + at.getScaleY() * Paper.MIDDLE;
        double slack = SLACK * Math.hypot(at.getShearX(), at.getScaleY());
        return x >= seen.getMinX() - slack
                && x <= seen.getMaxX() + slack
                && y >= seen.getMinY() - slack
                && y <= seen.getMaxY() + slack;
    }
}
