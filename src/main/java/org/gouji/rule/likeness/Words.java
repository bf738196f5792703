package org.gouji.rule.likeness;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expressions sought at every character of a text. Which characters can begin one is found out once and remembered, because
 * nearly none can. Any thread.
 */
final class Words {
    private static final byte CAN_BEGIN = 1;
    private static final byte CANNOT_BEGIN = 2;

    private final Pattern pattern;

    /** What is known of each character; two threads that find it out at the same time write the same. */
    private final byte[] beginnings = new byte[Character.MAX_VALUE + 1];

    Words(List<String> expressions) {
        pattern = Pattern.compile(String.join("|", expressions));
    }

    /** A search through {@code text}; one thread. */
    Scan scan(String text) {
        return new Scan(text, pattern.matcher(text));
    }

    private boolean canBegin(char c) {
        if (beginnings[c] == 0) {
            Matcher alone = pattern.matcher(String.valueOf(c));
            beginnings[c] = alone.lookingAt() || alone.hitEnd() ? CAN_BEGIN : CANNOT_BEGIN;
        }
        return beginnings[c] == CAN_BEGIN;
    }

    /** A text being searched. */
    final class Scan {
        private final String text;
        private final Matcher matcher;

        private Scan(String text, Matcher matcher) {
            this.text = text;
            this.matcher = matcher;
        }

        /** Where the expression that stands at {@code at} ends; {@code at} where none does. */
        int end(int at) {
            if (!canBegin(text.charAt(at))) {
                return at;
            }
            return matcher.region(at, text.length()).lookingAt() ? matcher.end() : at;
        }
    }
}
