package org.gouji.work;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of files made of names of units: fit for every system, and no two alike where systems do not tell letters apart. */
public final class SafeName {
    /** Chinese characters are three bytes, and 255 bytes are the most a name may have. */
    private static final int LONGEST = 70;

    private final Set<String> taken = new HashSet<>();

    /** {@code text} as the name of a file, without its ending. */
    public static String of(String text) {
        String safe = text.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        int end = safe.offsetByCodePoints(0, Math.min(LONGEST, safe.codePointCount(0, safe.length())));
        // Windows drops dots and blanks at the end
        safe = safe.substring(0, end).replaceAll("[. ]+$", "_");
        return safe.isEmpty() ? "_" : safe;
    }

    /** The same; with a number where another file has this name already. */
    public String next(String text) {
        String safe = of(text);
        String name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = safe + " (" + i + ")";
        }
        return name;
    }
}
