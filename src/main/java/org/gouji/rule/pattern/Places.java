package org.gouji.rule.pattern;

/**
 * Where the characters of a text stand, or its pairs of characters: chains of places, each in the order of the text. Immutable.
 */
final class Places {
    /** What shares its last bits shares a chain: that costs a look at the text, never a match. */
    private static final int CHAINS = 1 << 10;

    private final int[] first = new int[CHAINS];
    private final int[] counts = new int[CHAINS];

    /** The next place of each place's chain, all of them one too high, so that 0 is the end. */
    private final int[] next;

    /** The places of every run of {@code length} characters, 1 or 2. */
    Places(char[] text, int length) {
        next = new int[text.length];
        for (int i = text.length - length; i >= 0; i--) {
            int chain = chain(text[i], length == 1 ? 0 : text[i + 1]);
            next[i] = first[chain];
            first[chain] = i + 1;
            counts[chain]++;
        }
    }

    /** The chain of a character, or of a pair. */
    static int chain(int character, int second) {
        return character + second * 31 & CHAINS - 1;
    }

    /** How many places a chain has. */
    int count(int chain) {
        return counts[chain];
    }

    /** The first place of a chain; -1 where it has none. */
    int first(int chain) {
        return first[chain] - 1;
    }

    /** The place after one in its chain; -1 where it is the last. */
    int next(int place) {
        return next[place] - 1;
    }
}
