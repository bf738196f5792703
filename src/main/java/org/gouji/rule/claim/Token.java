package org.gouji.rule.claim;

import java.util.Optional;

/**
 * A piece of folded text.
 *
 * @param type what it is
 * @param start first character in the folded text
 * @param end one past the last
 * @param kinds kinds of a word; empty set for anything else
 * @param number year or month of a date, mark of punctuation
 * @param quantity the quantity, for {@link Type#NUMBER}
 */
record Token(Type type, int start, int end, Kinds.Set kinds, int number, Optional<Quantity> quantity) {

    enum Type {
        WORD,
        NUMBER,
        YEAR,
        MONTH,
        /** Text that is no known word. */
        STRANGER,
        /** Punctuation that parts clauses. */
        MARK
    }

    private static final Kinds.Set NO_KINDS = new Kinds.Set();

    static Token word(int start, int end, Kinds.Set kinds) {
        return new Token(Type.WORD, start, end, kinds, 0, Optional.empty());
    }

    static Token number(int start, int end, Quantity quantity) {
        return new Token(Type.NUMBER, start, end, NO_KINDS, 0, Optional.of(quantity));
    }

    static Token plain(Type type, int start, int end, int number) {
        return new Token(type, start, end, NO_KINDS, number, Optional.empty());
    }

    boolean is(Type other) {
        return type == other;
    }

    boolean isMark(char c) {
        return type == Type.MARK && number == c;
    }

    boolean has(int kind) {
        return kinds.has(kind);
    }
}
