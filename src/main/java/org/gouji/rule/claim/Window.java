package org.gouji.rule.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.rule.claim.Token.Type;

/**
 * Words that stand together beside a number, and the kinds they are of; years count as this, last, next or another one.
 *
 * @param words the words in order
 * @param kinds all their kinds
 */
record Window(List<Token> words, Kinds.Set kinds) {

    /** Makes windows: knows which year is this year. Immutable. */
    static final class Maker {
        private static final int FAR = 2;

        private final int year;
        private final int self;
        private final int last;
        private final int next;
        private final int other;
        private final int because;
        private final int then;
        private final int or;
        private final Kinds.Set spanning;

        /** {@code year}: the year reported on, 0 where unknown. */
        Maker(Kinds kinds, int year) {
            this.year = year;
            self = kinds.number("this");
            last = kinds.number("last");
            next = kinds.number("next");
            other = kinds.number("other_time");
            because = kinds.number("because");
            then = kinds.number("then");
            or = kinds.number("or");
            spanning = kinds.of("carry", "compare");
        }

        Window of(List<Token> tokens) {
            List<Token> words = new ArrayList<>(tokens);
            Kinds.Set kinds = new Kinds.Set();
            Kinds.Set years = new Kinds.Set();
            int latest = -1;
            int month = 0;
            boolean cause = false;
            for (int i = 0; i < tokens.size(); i++) {
                Token t = tokens.get(i);
                if (t.has(then) && i + 1 < tokens.size()) {
                    return of(tokens.subList(i + 1, tokens.size()));
                }
                cause |= t.has(because);
                if (t.is(Type.YEAR) && !cause) {
                    latest = kindOf(t.number());
                    years.add(latest);
                } else if (t.is(Type.MONTH)) {
                    month = t.number();
                }
                if (t.isMark('、')) {
                    kinds.add(or);
                }
                kinds.addAll(t.kinds());
            }
            if (kinds.hasAny(spanning)) {
                kinds.addAll(years);
            } else if (latest >= 0) {
                // 2021年1月1日至2022年12月31日: where a period ends
                kinds.add(latest);
            }
            if (month > 0 && month < 12) {
                kinds.add(other);
            }
            return new Window(words, kinds);
        }

        private int kindOf(int stated) {
            int distance = year == 0 ? FAR : stated - year;
            return switch (distance) {
                case 0 -> self;
                case -1 -> last;
                case 1 -> next;
                default -> other;
            };
        }
    }

    /** The first word of one of these kinds; the number of words where there is none. */
    int first(Kinds.Set wanted) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).kinds().hasAny(wanted)) {
                return i;
            }
        }
        return words.size();
    }

    /** Whether a stranger stands at {@code from} or later. */
    boolean strangerFrom(int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.get(i).is(Type.STRANGER)) {
                return true;
            }
        }
        return false;
    }
}
