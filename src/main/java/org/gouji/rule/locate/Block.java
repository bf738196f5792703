package org.gouji.rule.locate;

import java.util.Arrays;

/** Ways in which a whole run of numbers gets into the wrong cells. The words are used in files, in every language. */
enum Block {
    /** Numbers of a row stand one cell to the left or right of their own. */
    ROW_SHIFTED,
    /** Numbers of a column stand one cell above or below their own. */
    COLUMN_SHIFTED,
    /** Two numbers were written as one. */
    JOINED,
    /** One number was written as two. */
    SPLIT,
    /** From some row on all rows stand one row above or below their own. */
    ROWS_SHIFTED,
    /** From some column on all columns stand one column to the left or right of their own. */
    COLUMNS_SHIFTED,
    /** Two whole rows changed places. */
    ROWS_SWAPPED,
    /** Two whole columns changed places. */
    COLUMNS_SWAPPED;

    /** Numbers other than 0 that must have moved together; one alone is no block. */
    private static final int TOGETHER = 2;

    /** The word used in files. */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Whether {@code right} stands in {@code wrong} one place off, from the first difference to the last. */
    static boolean shifted(long[] wrong, long[] right) {
        int first = Arrays.mismatch(wrong, right);
        int last = last(wrong, right);
        return first >= 0
                && (moved(wrong, right, first, last - 1, 1) >= TOGETHER
                        || moved(wrong, right, first + 1, last, -1) >= TOGETHER);
    }

    /** Whether two numbers of {@code right} became one in {@code wrong}, those after them standing too early or not. */
    static boolean joined(long[] wrong, long[] right) {
        int first = Arrays.mismatch(wrong, right);
        int last = last(wrong, right);
        return first >= 0
                && last > first
                && right[first] > 0
                && concatenated(right[first], right[first + 1], wrong[first])
                && (last == first + 1 ? wrong[last] == 0 : moved(wrong, right, first + 2, last, -1) >= 0);
    }

    /** Whether one number of {@code right} became two in {@code wrong}, those after them standing too late or not. */
    static boolean split(long[] wrong, long[] right) {
        return joined(right, wrong);
    }

    private static int last(long[] wrong, long[] right) {
        int last = wrong.length - 1;
        while (last >= 0 && wrong[last] == right[last]) {
            last--;
        }
        return last;
    }

    /** How many numbers other than 0 from {@code from} to {@code to} stand {@code by} places further on; −1 where one does not. */
    private static int moved(long[] wrong, long[] right, int from, int to, int by) {
        int moved = 0;
        for (int i = from; i <= to; i++) {
            if (right[i] != wrong[i + by]) {
                return -1;
            }
            moved += right[i] == 0 ? 0 : 1;
        }
        return moved;
    }

    private static boolean concatenated(long one, long two, long both) {
        return both > 9 && (String.valueOf(one) + two).equals(String.valueOf(both));
    }
}
