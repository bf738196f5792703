package org.gouji.rule.pattern;

import java.util.BitSet;
import java.util.Optional;

/**
 * The characters with which whatever a pattern matches can begin. Looking for these first is many times faster than trying the
 * pattern everywhere. Characters that share their last ten bits are not told apart: that costs a try, never a match. Immutable.
 */
final class Beginnings {
    private static final int MASK = 1023;
    private final long[] may = new long[(MASK + 1) / Long.SIZE];

    private Beginnings(BitSet characters) {
        characters.stream().map(c -> c & MASK).forEach(c -> may[c >> 6] |= 1L << c);
    }

    /** Those of a pattern; empty where it can begin with anything or match nothing at all. */
    static Optional<Beginnings> of(String pattern) {
        return FirstCharacters.of(pattern).map(Beginnings::new);
    }

    /** The first place from {@code from} on, and before {@code end}, where a match can begin; -1 where there is none. */
    int next(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            int c = text.charAt(i) & MASK;
            if ((may[c >> 6] & 1L << c) != 0) {
                return i;
            }
        }
        return -1;
    }
}
