package org.gouji.rule.check.prose;

import java.util.regex.Matcher;
import org.gouji.model.Severity;
import org.gouji.rule.pattern.Expression;

/**
 * A phrase that should not be there.
 *
 * @param pattern what it looks like
 * @param replacement what should stand there, with {@code $1} to {@code $9} for its groups; empty where nothing is proposed
 * @param severity how much it weighs
 */
record Phrase(Expression pattern, String replacement, Severity severity) {

    /** A phrase as the catalogue writes it: {@code PATTERN} or {@code PATTERN => REPLACEMENT}. */
    static Phrase of(String text, Severity severity) {
        int arrow = text.indexOf(" => ");
        String pattern = arrow < 0 ? text : text.substring(0, arrow);
        String replacement = arrow < 0 ? "" : text.substring(arrow + 4);
        return new Phrase(Expression.of(pattern), replacement, severity);
    }

    /** The replacement for a match of the pattern. */
    String replaced(Matcher match) {
        String text = replacement;
        for (int i = 1; i <= match.groupCount(); i++) {
            text = text.replace("$" + i, match.group(i) == null ? "" : match.group(i));
        }
        return text;
    }
}
