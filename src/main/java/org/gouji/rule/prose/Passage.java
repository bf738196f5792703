package org.gouji.rule.prose;

import java.util.Arrays;
import org.gouji.model.Paragraph;
import org.gouji.model.Section;
import org.gouji.model.TextPlace;

/**
 * A paragraph without its spaces and with ASCII digits, which keeps the place of every character, so that a pattern need not
 * know about them. Immutable.
 */
public final class Passage {
    /** No sentence is followed further to either side, so that a text without full stops stays cheap. */
    private static final int LONGEST = 500;

    private static final String ENDS = "。！？；!?;";
    /** No space stands behind this one; a look at the number is many times faster than one at its properties. */
    private static final char LAST_SPACE = '\u3000';

    private final Paragraph paragraph;
    private final int index;
    private final String text;
    private final int[] places;

    Passage(Paragraph paragraph, int index) {
        String printed = paragraph.text();
        char[] kept = new char[printed.length()];
        int[] at = new int[printed.length()];
        int length = 0;
        for (int i = 0; i < kept.length; i++) {
            char c = printed.charAt(i);
            if (c > LAST_SPACE || c > ' ' && !Character.isSpaceChar(c) && !Character.isWhitespace(c)) {
                at[length] = i;
                kept[length++] = c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
            }
        }
        this.paragraph = paragraph;
        this.index = index;
        this.text = new String(kept, 0, length);
        this.places = at;
    }

    /** The paragraph without spaces. */
    public String text() {
        return text;
    }

    /** The section it stands in. */
    public Section section() {
        return paragraph.section();
    }

    /** Whether it is the heading of a section. */
    public boolean heading() {
        return paragraph.heading();
    }

    /** Where characters {@code start} to {@code end} of {@link #text()} stand in the paragraph as printed. */
    public TextPlace span(int start, int end) {
        return new TextPlace(section(), index, places[start], places[end - 1] + 1);
    }

    /** The first character of {@link #text()} that stands at or after a place of the paragraph as printed. */
    public int index(int printed) {
        int found = Arrays.binarySearch(places, 0, text.length(), printed);
        return found >= 0 ? found : -found - 1;
    }

    /** The paragraph as printed, but with ASCII digits. */
    public String printed() {
        String printed = paragraph.text();
        StringBuilder digits = new StringBuilder(printed);
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c >= '０' && c <= '９') {
                digits.setCharAt(i, (char) (c - '０' + '0'));
            }
        }
        return digits.toString();
    }

    /** The sentence around the span. */
    public String sentence(int start, int end) {
        return text.substring(from(start), to(end));
    }

    /** Where the sentence around a character begins. */
    public int from(int start) {
        int from = start;
        int first = Math.max(0, start - LONGEST);
        while (from > first && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    private int to(int end) {
        int to = end;
        int last = (int) Math.min(text.length(), (long) end + LONGEST);
        while (to < last && ENDS.indexOf(text.charAt(to - 1)) < 0) {
            to++;
        }
        return to;
    }
}
