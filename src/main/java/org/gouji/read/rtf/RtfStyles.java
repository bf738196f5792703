package org.gouji.read.rtf;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which paragraph styles are those of headings. One document, one thread. */
final class RtfStyles {
    private final Set<Integer> headings = new HashSet<>();

    /** Style {@code number} has this name and outline level. */
    void add(int number, String name, int outline) {
        String plain = name.replace(";", "").replace(" ", "").strip().toLowerCase(Locale.ROOT);
        if (outline < RtfState.BODY_TEXT || plain.matches("(heading|标题)[1-9]")) {
            headings.add(number);
        }
    }

    boolean isHeading(int number) {
        return headings.contains(number);
    }
}
