package org.gouji.read.pdf;

import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.gouji.read.page.Glyph;

/** A page as a viewer shows it: what is cropped is off, it is turned as the file says, and the origin is the upper left corner. */
final class Paper {
    /** Room of a character above and below the line on which it stands, in sizes of its font. */
    private static final double ABOVE = 0.88;

    private static final double BELOW = 0.12;

    /** Half way between both. */
    static final double MIDDLE = (ABOVE - BELOW) / 2;

    /** Text that leans more (a watermark) is no text of the page: tangent of its angle. */
    private static final double LEANING = 0.2;

    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 400;

    private final double left;
    private final double bottom;
    private final double across;
    private final double along;
    private final int turn;

    Paper(PDPage page) {
        PDRectangle box = page.getCropBox();
        this.left = box.getLowerLeftX();
        this.bottom = box.getLowerLeftY();
        this.across = box.getWidth();
        this.along = box.getHeight();
        this.turn = Math.floorMod(page.getRotation() / 90, 4);
    }

    double width() {
        return turn % 2 == 0 ? across : along;
    }

    double height() {
        return turn % 2 == 0 ? along : across;
    }

    /** Distance from the left edge of a point in the coordinates of the file. */
    double x(double x, double y) {
        switch (turn) {
            case 0:
                return x - left;
            case 1:
                return y - bottom;
            case 2:
                return across - (x - left);
            default:
                return along - (y - bottom);
        }
    }

    /** Distance from the upper edge of a point in the coordinates of the file. */
    double y(double x, double y) {
        switch (turn) {
            case 0:
                return along - (y - bottom);
            case 1:
                return x - left;
            case 2:
                return y - bottom;
            default:
                return across - (x - left);
        }
    }

    /** A character drawn with the matrix {@code at}, {@code width} wide in sizes of its font; nothing where nobody would see it. */
    Optional<Glyph> place(Matrix at, String text, double width, boolean vertical) {
        double alongX = at.getScaleX();
        double alongY = at.getShearY();
        double upX = at.getShearX();
        double upY = at.getScaleY();
        double size = Math.hypot(upX, upY);
        boolean lying = Math.abs(alongY) > Math.abs(alongX);
        boolean leans =
                Math.min(Math.abs(alongX), Math.abs(alongY)) > LEANING * Math.max(Math.abs(alongX), Math.abs(alongY));
        if (!(size >= SMALLEST && size <= LARGEST) || leans) {
            return Optional.empty();
        }
        double x = at.getTranslateX();
        double y = at.getTranslateY();
        double footX = x - upX * BELOW;
        double footY = y - upY * BELOW;
        double headX = x + alongX * width + upX * ABOVE;
        double headY = y + alongY * width + upY * ABOVE;
        double x1 = x(footX, footY);
        double y1 = y(footX, footY);
        double x2 = x(headX, headY);
        double y2 = y(headX, headY);
        double middleX = (x1 + x2) / 2;
        double middleY = (y1 + y2) / 2;
        if (!(middleX >= 0 && middleX <= width() && middleY >= 0 && middleY <= height())) {
            return Optional.empty();
        }
        int inFile = lying ? alongY < 0 ? 1 : 3 : alongX < 0 ? 2 : 0;
        return Optional.of(new Glyph(
                text,
                Math.min(x1, x2),
                Math.min(y1, y2),
                Math.max(x1, x2),
                Math.max(y1, y2),
                size,
                (inFile + turn) & 3,
                vertical));
    }
}
