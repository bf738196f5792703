package org.gouji.rule.check;

import org.gouji.model.Section;
import org.gouji.model.TextPlace;

/**
 * A paragraph without its spaces, which keeps the place of every character, so that a pattern need not know about them.
 * Full-width digits stand as ASCII digits.
 */
final class Sentence {
    private static final String ENDS = "。！？；!?;\n";
    /** No space stands behind this one; a look at the number is many times faster than one at its properties. */
    private static final char LAST_SPACE = '\u3000';

    private final String text;
    private final int[] places;

    Sentence(String printed) {
        StringBuilder kept = new StringBuilder();
        int[] at = new int[printed.length()];
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c > LAST_SPACE || !Character.isWhitespace(c) && !Character.isSpaceChar(c) || c == '\n') {
                at[kept.length()] = i;
                kept.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
            }
        }
        text = kept.toString();
        places = at;
    }

    /** The paragraph without spaces. */
    String text() {
        return text;
    }

    /** Where characters {@code start} to {@code end} of {@link #text()} stand in the paragraph as printed. */
    TextPlace span(Section section, int paragraph, int start, int end) {
        return new TextPlace(section, paragraph, places[start], places[end - 1] + 1);
    }

    /** The sentence around the span, without spaces. */
    String around(int start, int end) {
        int from = start;
        while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < text.length() && ENDS.indexOf(text.charAt(to - 1)) < 0) {
            to++;
        }
        return text.substring(from, to).strip();
    }
}
