package org.gouji.rule.pattern;

/**
 * Where the characters of a text stand, or its pairs of characters: chains of places, each in the order of the text. Immutable.
 */
final class Places {
    /** What shares its last bits shares a chain: that costs a look at the text, never a match. */
    private static final int CHAINS = 1 << 10;

    private static final long ONE = 1L << Integer.SIZE;
    private static final long COUNT = -ONE;

    /** By chain: how many places it has, and in the lower half its first place, one too high, so that 0 is the end. */
    private final long[] chains = new long[CHAINS];

    /** The next place of each place's chain, one too high as well. */
    private final int[] next;

    /** The places of every run of {@code length} characters, 1 or 2. */
    Places(char[] text, int length) {
        next = new int[text.length];
        for (int i = text.length - length; i >= 0; i--) {
            int chain = chain(text[i], length == 1 ? 0 : text[i + 1]);
            long later = chains[chain];
            next[i] = (int) later;
            chains[chain] = (later & COUNT) + ONE | i + 1;
        }
    }

    /** The chain of a character, or of a pair. */
    static int chain(int character, int second) {
        return character + second * 31 & CHAINS - 1;
    }

    /** How many places a chain has. */
    int count(int chain) {
        return (int) (chains[chain] >>> Integer.SIZE);
    }

    /** The first place of a chain; -1 where it has none. */
    int first(int chain) {
        return (int) chains[chain] - 1;
    }

    /** The place after one in its chain; -1 where it is the last. */
    int next(int place) {
        return next[place] - 1;
    }
}
