package org.gouji.rule.check.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.pattern.Expression;

/** Parameters of a rule that need not be there. */
final class Parameters {

    private Parameters() {}

    static boolean has(RuleEntry entry, String name) {
        return entry.parameters().containsKey(name);
    }

    static List<String> texts(RuleEntry entry, String name) {
        return entry.parameters().getOrDefault(name, List.of());
    }

    static List<Pattern> patterns(RuleEntry entry, String name) {
        return texts(entry, name).stream().map(Parameters::pattern).toList();
    }

    /** Patterns that excuse a sentence; none where there is no such parameter. */
    static Excuses excuses(RuleEntry entry, String name) {
        return new Excuses(texts(entry, name));
    }

    static Pattern pattern(RuleEntry entry, String name) {
        return pattern(entry.parameter(name));
    }

    /** A pattern over lines; a Chinese character is looked up by its range, which is many times faster than by its script. */
    static Pattern pattern(String text) {
        return Expression.compiled(text);
    }

    static int number(RuleEntry entry, String name) {
        return Integer.parseInt(entry.parameter(name));
    }
}
