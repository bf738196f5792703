package org.gouji.rule.check.prose;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only near the plain words it must contain. Where each of its alternatives has such words, searching
 * for them first is many times faster than trying the pattern everywhere; otherwise it is tried everywhere. Immutable.
 */
final class Expression {
    private static final int BEFORE = 40;
    private static final int AFTER = 60;
    private final Pattern pattern;
    private final List<String> words;
    private final int before;
    private final boolean open;

    private Expression(String text, int before) {
        this.pattern = Parameters.pattern(text);
        this.words = PlainWords.of(text);
        this.before = before;
        this.open = text.contains("*");
    }

    static Expression of(String text) {
        return new Expression(text, BEFORE);
    }

    /** One whose words may stand as far as {@code before} characters behind its beginning. */
    static Expression of(String text, int before) {
        return new Expression(text, before);
    }

    /** Whether it is found in the text. */
    boolean in(String text) {
        return any(text, m -> true);
    }

    /** Shows every match, in the order of the words near which it stands. */
    void each(String text, Consumer<Matcher> seen) {
        any(text, m -> {
            seen.accept(m);
            return false;
        });
    }

    private boolean any(String text, Predicate<Matcher> stop) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        if (words.isEmpty()) {
            return matched(matcher, stop);
        }
        for (String word : words) {
            int done = 0;
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, Math.max(at + 1, done))) {
                int line = text.indexOf('\n', at);
                int limit = line < 0 ? text.length() : line;
                int from = Math.max(done, Math.max(text.lastIndexOf('\n', at) + 1, at - before));
                done = open ? limit : Math.min(limit, at + word.length() + AFTER);
                if (matched(matcher.region(from, done), stop)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean matched(Matcher matcher, Predicate<Matcher> stop) {
        while (matcher.find()) {
            if (stop.test(matcher)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return pattern + " near " + Arrays.toString(words.toArray());
    }
}
