package org.gouji.read.page;

/**
 * A character where it stands on a page. Points of 1/72 inch, from the upper left corner of the page as a person holds it.
 *
 * @param text what it says; {@link #UNKNOWN} where the file does not tell
 * @param left edge of the room it takes
 * @param top edge of the room it takes
 * @param right edge of the room it takes
 * @param bottom edge of the room it takes
 * @param size of its font
 * @param turn quarter turns clockwise by which it lies, 0 to 3
 * @param vertical whether it stands upright in a line that runs downwards
 */
public record Glyph(
        String text, double left, double top, double right, double bottom, double size, int turn, boolean vertical) {

    /** Stands for a character of which only the shape is known, never its meaning. */
    public static final String UNKNOWN = "\uFFFD";

    double centreX() {
        return (left + right) / 2;
    }

    double centreY() {
        return (top + bottom) / 2;
    }

    double height() {
        return bottom - top;
    }

    boolean isSpace() {
        return text.isBlank();
    }

    /** Whether it is a digit of any width. */
    boolean isDigit() {
        return text.length() == 1 && Character.isDigit(text.charAt(0));
    }

    /** Whether it belongs to a script that sets spaces between words. */
    boolean isSpaced() {
        int c = text.codePointAt(0);
        return Character.isLetterOrDigit(c) && c < 0x2E80;
    }
}
