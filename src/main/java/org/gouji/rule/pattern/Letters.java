package org.gouji.rule.pattern;

/**
 * A set of characters. Those that share their last ten bits are not told apart: a set may hold too much, never too little, which
 * costs a try of a pattern, never a match. Immutable.
 */
final class Letters {
    private static final int MASK = 1023;

    /** None. */
    static final Letters NONE = new Letters(new long[(MASK + 1) / Long.SIZE], false);

    /** All there are. */
    static final Letters ANY = new Letters(NONE.held, true);

    private final long[] held;
    private final boolean any;

    private Letters(long[] held, boolean any) {
        this.held = held;
        this.any = any;
    }

    /** The characters of a text. */
    static Letters of(String characters) {
        long[] held = NONE.held.clone();
        characters.chars().map(c -> c & MASK).forEach(c -> held[c >> 6] |= 1L << c);
        return new Letters(held, false);
    }

    /** These and others. */
    Letters and(Letters others) {
        if (any || others.any) {
            return ANY;
        }
        long[] both = held.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] |= others.held[i];
        }
        return new Letters(both, false);
    }

    boolean any() {
        return any;
    }

    boolean has(char character) {
        int c = character & MASK;
        return any || (held[c >> 6] & 1L << c) != 0;
    }
}
