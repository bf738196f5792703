package org.gouji.rule.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only near the plain words it must contain, and there only at characters with which a match can begin.
 * Searching for these first is many times faster than trying the pattern everywhere. Immutable.
 */
public final class Expression {
    private static final int BEFORE = 40;
    private static final int AFTER = 60;
    private final Pattern pattern;
    private final Optional<Beginnings> beginnings;
    private final List<String> words;
    private final int before;
    private final boolean open;

    private Expression(String text, List<String> words, int before) {
        this.pattern = compiled(text);
        this.beginnings = Beginnings.of(pattern.pattern());
        this.words = words;
        this.before = before;
        this.open = text.contains("*");
    }

    /** One near the plain words it must contain; everywhere, where some alternative has none. */
    public static Expression of(String text) {
        return new Expression(text, PlainWords.of(text), BEFORE);
    }

    /** One whose words may stand as far as {@code before} characters behind its beginning. */
    public static Expression of(String text, int before) {
        return new Expression(text, PlainWords.of(text), before);
    }

    /** One that is tried wherever a match can begin, so that matches are shown in the order of the text. */
    public static Expression inOrder(String text) {
        return new Expression(text, List.of(), 0);
    }

    /** A pattern over lines; a Chinese character is looked up by its range, which is many times faster than by its script. */
    public static Pattern compiled(String text) {
        return Pattern.compile(text.replace("\\p{IsHan}", "[\u4e00-\u9fff\u3007]"), Pattern.MULTILINE);
    }

    /** Whether it is found in the text. */
    public boolean in(String text) {
        return any(text, word -> true, m -> true);
    }

    /** Whether it is found in the text. */
    public boolean in(Written written) {
        return any(written.text(), written::mayHold, m -> true);
    }

    /** Shows every match, in the order of the words near which it stands. */
    public void each(Written written, Consumer<Matcher> seen) {
        any(written.text(), written::mayHold, m -> {
            seen.accept(m);
            return false;
        });
    }

    /** Shows every match, in the order of the words near which it stands. */
    public void each(String text, Consumer<Matcher> seen) {
        any(text, word -> true, m -> {
            seen.accept(m);
            return false;
        });
    }

    private boolean any(String text, Predicate<String> held, Predicate<Matcher> stop) {
        if (words.isEmpty()) {
            return matched(matcher(text), text, 0, text.length(), stop);
        }
        Matcher matcher = null;
        for (String word : words) {
            if (!held.test(word)) {
                continue;
            }
            matcher = matcher == null ? matcher(text) : matcher;
            int done = 0;
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, Math.max(at + 1, done))) {
                int line = text.indexOf('\n', at);
                int limit = line < 0 ? text.length() : line;
                int from = Math.max(done, Math.max(text.lastIndexOf('\n', at) + 1, at - before));
                done = open ? limit : Math.min(limit, at + word.length() + AFTER);
                if (matched(matcher, text, from, done, stop)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private boolean matched(Matcher matcher, String text, int from, int to, Predicate<Matcher> stop) {
        if (beginnings.isEmpty()) {
            matcher.region(from, to);
            while (matcher.find()) {
                if (stop.test(matcher)) {
                    return true;
                }
            }
            return false;
        }
        int at = beginnings.get().next(text, from, to);
        while (at >= 0) {
            boolean here = matcher.region(at, to).lookingAt();
            if (here && stop.test(matcher)) {
                return true;
            }
            at = beginnings.get().next(text, here ? matcher.end() : at + 1, to);
        }
        return false;
    }

    @Override
    public String toString() {
        return pattern + " near " + Arrays.toString(words.toArray());
    }
}
