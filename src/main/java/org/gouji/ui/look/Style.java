package org.gouji.ui.look;

import java.util.Locale;

/**
 * How the window looks.
 *
 * @param theme the colours
 * @param letters by how many points letters are larger than the system's
 */
public record Style(Theme theme, int letters) {
    private static final int SMALLEST = -3;
    private static final int LARGEST = 12;

    /** The colours there are. */
    public enum Theme {
        /** Dark letters on light ground. */
        LIGHT,
        /** Light letters on dark ground. */
        DARK,
        /** White on black, for weak eyes and weak projectors. */
        CONTRAST;

        /** The word used in files and text keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Style {
        letters = Math.max(SMALLEST, Math.min(LARGEST, letters));
    }

    /** As first seen. */
    public static Style usual() {
        return new Style(Theme.LIGHT, 0);
    }
}
