package org.gouji.rule.check.prose;

import java.util.List;
import org.gouji.rule.pattern.Expression;

/** Patterns one of which tells that a sentence, or another short text, is to be taken otherwise. Immutable. */
final class Excuses {
    private final Expression[] patterns;

    Excuses(List<String> patterns) {
        this.patterns = patterns.stream().map(Expression::overLines).toArray(Expression[]::new);
    }

    /** Whether one of them is found in the text. */
    boolean in(String text) {
        for (Expression pattern : patterns) {
            if (pattern.in(text)) {
                return true;
            }
        }
        return false;
    }
}
