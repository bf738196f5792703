package org.gouji.ui.look;

import java.util.function.ToIntFunction;

/** Texts cut to fit in the middle, where their end says the most. */
public final class Shortened {
    private static final String CUT = "…";
    private static final String SEPARATOR = " · ";

    private Shortened() {}

    /**
     * {@code text} no wider than {@code room} where that can be: of parts joined by " · " the first and the last stay and the
     * middle is cut, other texts keep their end and a beginning half as long.
     *
     * @param width measures a text
     */
    public static String middle(String text, ToIntFunction<String> width, int room) {
        if (width.applyAsInt(text) <= room) {
            return text;
        }
        int first = text.indexOf(SEPARATOR);
        int last = text.lastIndexOf(SEPARATOR);
        if (first >= 0 && first < last) {
            int from = first + SEPARATOR.length();
            String fitting = longest(text, from, last, last, width, room);
            if (width.applyAsInt(fitting) <= room) {
                return fitting;
            }
        }
        int length = text.codePointCount(0, text.length());
        for (int keep = length - 1; keep > 2; keep--) {
            int head = text.offsetByCodePoints(0, keep / 3);
            int tail = text.offsetByCodePoints(text.length(), -(keep - keep / 3));
            String cut = text.substring(0, head) + CUT + text.substring(tail);
            if (width.applyAsInt(cut) <= room) {
                return cut;
            }
        }
        return text;
    }

    /** The text with as much as fits of the part between {@code from} and {@code to}, then what begins at {@code tail}. */
    private static String longest(String text, int from, int to, int tail, ToIntFunction<String> width, int room) {
        String cut = text;
        for (int end = to; end >= from && width.applyAsInt(cut) > room; ) {
            cut = text.substring(0, end) + CUT + text.substring(tail);
            end = end == from ? from - 1 : text.offsetByCodePoints(end, -1);
        }
        return cut;
    }
}
