package org.gouji.rule.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a sentence around one number, or without one: the words before the number since the last comma, the number, and
 * the words after it up to the next. One thread at a time while its sentence is cut.
 */
final class Segment {
    private final List<Token> before;
    private final List<Token> after = new ArrayList<>();
    private final Optional<Token> number;
    private final Optional<Segment> outer;

    /** {@code outer}: the number whose brackets it stands in. */
    Segment(List<Token> before, Optional<Token> number, Optional<Segment> outer) {
        this.before = List.copyOf(before);
        this.number = number;
        this.outer = outer;
    }

    void follow(Token token) {
        after.add(token);
    }

    List<Token> before() {
        return before;
    }

    List<Token> after() {
        return after;
    }

    Optional<Quantity> quantity() {
        return number.flatMap(Token::quantity);
    }

    Optional<Segment> outer() {
        return outer;
    }

    int start() {
        return before.isEmpty() ? number.orElseThrow().start() : before.get(0).start();
    }

    /** The number, or where there is none the words. */
    int from() {
        return number.map(Token::start).orElseGet(this::start);
    }

    int to() {
        return number.map(Token::end)
                .orElseGet(() -> before.get(before.size() - 1).end());
    }
}
