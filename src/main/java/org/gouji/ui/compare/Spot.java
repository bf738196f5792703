package org.gouji.ui.compare;

/**
 * A place to go to with the keys: a difference or a passage.
 *
 * @param line position among the lines of the part that is shown; of passages the number of the passage
 * @param edit which of the edits of two paragraphs; {@link #WHOLE} where it is the whole line
 */
public record Spot(int line, int edit) {
    /** The line as a whole. */
    public static final int WHOLE = -1;

    static Spot whole(int line) {
        return new Spot(line, WHOLE);
    }
}
