package org.gouji.rule.pattern;

import java.util.BitSet;
import java.util.Optional;

/**
 * Reads a pattern for the characters with which a match can begin. Whatever it does not understand makes it give up, so that
 * what it says is never too little.
 */
final class FirstCharacters {
    private static final int ANYTHING = Character.MAX_VALUE + 1;
    private final String pattern;
    private boolean clear = true;
    private int at;

    /** What a part of a pattern can begin with, and whether it can match nothing. */
    private record Part(BitSet first, boolean empty) {}

    private FirstCharacters(String pattern) {
        this.pattern = pattern;
    }

    /** The characters; empty where they can be any, or are not clear, or where the pattern can match nothing at all. */
    static Optional<BitSet> of(String pattern) {
        FirstCharacters reader = new FirstCharacters(pattern);
        Part whole = reader.alternatives();
        boolean known = reader.clear
                && reader.at == pattern.length()
                && !whole.empty()
                && !whole.first().get(ANYTHING);
        return known ? Optional.of(whole.first()) : Optional.empty();
    }

    private Part alternatives() {
        Part part = sequence();
        while (take("|")) {
            Part other = sequence();
            part.first().or(other.first());
            part = new Part(part.first(), part.empty() || other.empty());
        }
        return part;
    }

    private Part sequence() {
        BitSet first = new BitSet();
        boolean empty = true;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            Part part = quantified(atom());
            if (empty) {
                first.or(part.first());
            }
            empty &= part.empty();
        }
        return new Part(first, empty);
    }

    private Part quantified(Part part) {
        boolean none = take("?") || take("*");
        if (!none && take("{")) {
            none = pattern.charAt(at) == '0';
            at = pattern.indexOf('}', at) + 1;
        } else if (!none && !take("+")) {
            return part;
        }
        if (!take("?")) {
            take("+");
        }
        return new Part(part.first(), part.empty() || none);
    }

    private Part atom() {
        char c = pattern.charAt(at++);
        if (c == '(') {
            return group();
        } else if (c == '[') {
            return characters();
        } else if (c == '^' || c == '$') {
            return new Part(new BitSet(), true);
        } else if (c == '.') {
            return one(ANYTHING);
        } else if (c == '\\') {
            return escaped();
        }
        return Character.isSurrogate(c) || "?*+{".indexOf(c) >= 0 ? unclear() : one(c);
    }

    private Part group() {
        boolean around = take("?=") || take("?!") || take("?<=") || take("?<!");
        if (!around && take("?<")) {
            at = pattern.indexOf('>', at) + 1;
        } else if (!around && !take("?:") && pattern.startsWith("?", at)) {
            return unclear();
        }
        Part inner = alternatives();
        if (!take(")")) {
            return unclear();
        }
        return around ? new Part(new BitSet(), true) : inner;
    }

    /** A class; one that is negated, or holds ranges of letters or other classes, begins with anything. */
    private Part characters() {
        BitSet first = new BitSet();
        int start = at;
        int end = CharacterClass.end(pattern, at - 1);
        for (at = start; at < end; at++) {
            char c = pattern.charAt(at);
            boolean range = at + 2 < end && pattern.charAt(at + 1) == '-';
            if (c == '\\' && pattern.charAt(at + 1) == 'd') {
                at++;
                first.set('0', '9' + 1);
            } else if (c == '^' && at == start || "[&\\".indexOf(c) >= 0 || range || Character.isSurrogate(c)) {
                first.set(ANYTHING);
                break;
            } else {
                first.set(c);
            }
        }
        at = end + 1;
        return new Part(first, false);
    }

    private Part escaped() {
        char c = at < pattern.length() ? pattern.charAt(at++) : 'Q';
        if (c == 'd') {
            BitSet digits = new BitSet();
            digits.set('0', '9' + 1);
            return new Part(digits, false);
        }
        return Character.isLetterOrDigit(c) && c != 'n' ? unclear() : one(c == 'n' ? '\n' : c);
    }

    private static Part one(int character) {
        BitSet first = new BitSet();
        first.set(character);
        return new Part(first, false);
    }

    private Part unclear() {
        clear = false;
        at = pattern.length();
        return one(ANYTHING);
    }

    private boolean take(String text) {
        boolean taken = pattern.startsWith(text, at);
        at += taken ? text.length() : 0;
        return taken;
    }
}
