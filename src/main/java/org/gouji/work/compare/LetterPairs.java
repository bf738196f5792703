package org.gouji.work.compare;

import java.util.Arrays;

/**
 * What a paragraph is known by when its counterpart is sought: its pairs of neighbouring letters in ascending order. Every number is
 * the same number, spaces and punctuation do not count. Immutable.
 */
final class LetterPairs {
    /** Of a long paragraph so many pairs speak for all. */
    private static final int MOST = 1000;

    private final int[] pairs;

    private LetterPairs(int[] pairs) {
        this.pairs = pairs;
    }

    static LetterPairs of(String text) {
        int[] pairs = new int[Math.min(text.length(), MOST)];
        int count = 0;
        char before = '^';
        for (int i = 0; i < text.length() && count < MOST; i++) {
            char c = Character.isDigit(text.charAt(i)) ? '#' : text.charAt(i);
            if ((Character.isLetter(c) || c == '#') && !(c == '#' && before == '#')) {
                pairs[count++] = before << Character.SIZE | c;
                before = c;
            }
        }
        int[] kept = Arrays.copyOf(pairs, count);
        Arrays.sort(kept);
        return new LetterPairs(kept);
    }

    int size() {
        return pairs.length;
    }

    /** How many pairs both have, repeated ones as often as both have them. */
    int common(LetterPairs other) {
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < pairs.length && j < other.pairs.length) {
            int order = Integer.compare(pairs[i], other.pairs[j]);
            count += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return count;
    }
}
