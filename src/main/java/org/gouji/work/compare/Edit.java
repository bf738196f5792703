package org.gouji.work.compare;

import java.util.List;

/**
 * A place where two texts differ; everything between two edits is the same in both.
 *
 * @param leftStart first character on the left that differs, from 0
 * @param leftEnd one past the last on the left; the same as {@code leftStart} where only the right has something
 * @param rightStart first character on the right that differs
 * @param rightEnd one past the last on the right
 * @param formal whether both say the same in other spaces or other forms of the same characters, such as full and half width
 */
public record Edit(int leftStart, int leftEnd, int rightStart, int rightEnd, boolean formal) {

    /** What differs on the left. */
    public String left(String text) {
        return text.substring(leftStart, leftEnd);
    }

    /** What differs on the right. */
    public String right(String text) {
        return text.substring(rightStart, rightEnd);
    }

    Edit mirrored() {
        return new Edit(rightStart, rightEnd, leftStart, leftEnd, formal);
    }

    /** The right text, made of the left one by these edits; {@code right} supplies the words that the left does not have. */
    public static String apply(List<Edit> edits, String left, String right) {
        StringBuilder made = new StringBuilder(right.length());
        int at = 0;
        for (Edit edit : edits) {
            made.append(left, at, edit.leftStart()).append(edit.right(right));
            at = edit.leftEnd();
        }
        return made.append(left.substring(at)).toString();
    }
}
