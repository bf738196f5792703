package org.gouji.rule.pattern;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where a match can begin: where all its signs stand, at a character with which it can begin. What
 * that is, it reads from the pattern itself. Immutable.
 */
public final class Expression {
    /**
     * What Java calls the script of Chinese characters, as ranges: looking there is many times faster, the usual ones first. Planes 2 and
     * 3 hold no others.
     */
    private static final String CHINESE =
            "\u4e00-\u9fff[\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5\u3005\u3007\u3021-\u3029\u3038-\u303b"
                    + "\u3400-\u4dbf\uf900-\ufa6d\ufa70-\ufad9\\x{16fe2}\\x{16fe3}\\x{16ff0}\\x{16ff1}\\x{20000}-\\x{3ffff}]";

    /** So many places are tried, rather than other signs looked for. */
    private static final int FEW = 8;

    private final Pattern pattern;
    private final boolean lines;
    private final Letters first;
    private final Letters before;
    private final Sign[] signs;

    private Expression(String text, boolean lines) {
        this.pattern = compiled(text);
        this.lines = lines;
        Optional<Shape> shape = ShapeReader.read(pattern.pattern());
        this.first = shape.filter(s -> s.least() > 0).map(Shape::first).orElse(Letters.ANY);
        this.before = shape.map(Before::of).orElse(Letters.ANY);
        this.signs = shape.map(Signs::of).orElse(List.of()).toArray(Sign[]::new);
    }

    /** One whose matches end in the line in which they begin. */
    public static Expression of(String text) {
        return new Expression(text, true);
    }

    /** One whose matches may run over the ends of lines. */
    public static Expression overLines(String text) {
        return new Expression(text, false);
    }

    /** A pattern over lines; a Chinese character is looked up by its range, which is many times faster than by its script. */
    public static Pattern compiled(String text) {
        return Pattern.compile(text.replace("\\p{IsHan}", "[" + CHINESE + "]"), Pattern.MULTILINE);
    }

    /** Whether it is found in the text. */
    public boolean in(Written written) {
        return any(written, m -> true);
    }

    /** Whether a match that is {@code wanted} is found in the text; they are shown in order, up to the first. */
    public boolean in(Written written, Predicate<Matcher> wanted) {
        return any(written, wanted);
    }

    /** Shows every match, in the order of the text. */
    public void each(Written written, Consumer<Matcher> seen) {
        any(written, m -> {
            seen.accept(m);
            return false;
        });
    }

    /** The same of a short text, of which no index is worth making. */
    public void each(String text, Consumer<Matcher> seen) {
        any(text, m -> {
            seen.accept(m);
            return false;
        });
    }

    /** Whether it is found in a short text. */
    public boolean in(String text) {
        return any(text, m -> true);
    }

    private boolean any(String text, Predicate<Matcher> stop) {
        if (first.any()) {
            return everywhere(text, stop);
        }
        BitSet places = new BitSet(text.length());
        places.set(0, text.length());
        return tried(places, text, stop);
    }

    private boolean any(Written written, Predicate<Matcher> stop) {
        if (signs.length == 0) {
            return everywhere(written.text(), stop);
        }
        Sign rarest = signs[0];
        long least = Long.MAX_VALUE;
        for (Sign sign : signs) {
            long cost = sign.cost(written);
            if (cost == 0) {
                return false;
            }
            rarest = cost < least ? sign : rarest;
            least = Math.min(least, cost);
        }
        BitSet places = rarest.beginnings(written);
        for (Sign sign : signs) {
            if (sign != rarest && places.cardinality() > FEW) {
                places.and(sign.beginnings(written));
            }
        }
        return tried(places, written.text(), stop);
    }

    private boolean tried(BitSet places, String text, Predicate<Matcher> stop) {
        Matcher matcher = null;
        int end = lines ? 0 : text.length();
        int at = places.nextSetBit(0);
        while (at >= 0) {
            int next = at + 1;
            if (first.has(text.charAt(at)) && (at == 0 || before.has(text.charAt(at - 1)))) {
                matcher = matcher == null ? matcher(text) : matcher;
                end = lines && at >= end ? lineEnd(text, at) : end;
                if (matcher.region(at, end).lookingAt()) {
                    if (stop.test(matcher)) {
                        return true;
                    }
                    next = Math.max(next, matcher.end());
                }
            }
            at = places.nextSetBit(next);
        }
        return false;
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private boolean everywhere(String text, Predicate<Matcher> stop) {
        Matcher matcher = matcher(text);
        int from = 0;
        while (from <= text.length()) {
            int end = lines ? lineEnd(text, from) : text.length();
            matcher.region(from, end);
            while (matcher.find()) {
                if (stop.test(matcher)) {
                    return true;
                }
            }
            from = end + 1;
        }
        return false;
    }

    private Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    @Override
    public String toString() {
        return pattern + " by " + List.of(signs);
    }
}
