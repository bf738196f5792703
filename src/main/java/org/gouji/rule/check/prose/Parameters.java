package org.gouji.rule.check.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.rule.catalogue.RuleEntry;

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
        return texts(entry, name).stream().map(Pattern::compile).toList();
    }

    static int number(RuleEntry entry, String name) {
        return Integer.parseInt(entry.parameter(name));
    }
}
