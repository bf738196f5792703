package org.gouji.rule.pattern;

/**
 * A plain word, prepared once to be sought in many texts: its characters, and the chains of {@link Places} they belong to.
 * Immutable.
 */
final class Term {
    private final String text;
    private final char[] letters;
    private final int[] chains;

    /** The word; at least one character. */
    Term(String text) {
        this.text = text;
        this.letters = text.toCharArray();
        this.chains = new int[Math.max(1, letters.length - 1)];
        for (int i = 0; i < chains.length; i++) {
            chains[i] = Places.chain(letters[i], single() ? 0 : letters[i + 1]);
        }
    }

    /** The word. */
    String text() {
        return text;
    }

    /** Whether it is a single character. */
    boolean single() {
        return letters.length == 1;
    }

    /** The chain of its character, or of its pair of characters at a distance from its beginning. */
    int chain(int at) {
        return chains[at];
    }

    /** Which of its characters or pairs stands in the fewest places. */
    int rarest(Places index) {
        int rarest = 0;
        int fewest = index.count(chains[0]);
        for (int i = 1; i < chains.length && fewest > 0; i++) {
            int count = index.count(chains[i]);
            if (count < fewest) {
                fewest = count;
                rarest = i;
            }
        }
        return rarest;
    }

    /** Whether it stands at a place of a text. */
    boolean stands(char[] written, int at) {
        if (at < 0 || at + letters.length > written.length) {
            return false;
        }
        for (int i = 0; i < letters.length; i++) {
            if (written[at + i] != letters[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Term && ((Term) other).text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
