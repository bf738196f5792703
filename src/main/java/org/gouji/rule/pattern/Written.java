package org.gouji.rule.pattern;

/**
 * A text that many expressions are sought in, with the characters that occur in it: a word with another character need not be
 * sought at all. Immutable, any thread.
 */
public final class Written {
    private final String text;
    private final long[] present = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    /** The text. */
    public Written(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            present[c >> 6] |= 1L << c;
        }
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Whether every character of a word occurs somewhere. */
    boolean mayHold(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((present[c >> 6] & 1L << c) == 0) {
                return false;
            }
        }
        return true;
    }
}
