package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Finding;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.pattern.Expression;

/** The same words with the same unit and another number: one of the two is wrong. */
final class RepeatedNumberRule implements ProseRule {
    private static final String BREAKS = "，。；：、,;:“”《》（）()\n";
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int MOST = 34;
    private final RuleEntry entry;
    private final Expression number;
    private final Pattern idle;
    private final List<Pattern> unless;
    private final int least;

    RepeatedNumberRule(RuleCatalogue catalogue) {
        entry = catalogue.entry("N-DUP-NUM");
        number = Expression.inOrder(entry.parameter("pattern"));
        idle = Parameters.pattern(entry, "idle");
        unless = Parameters.patterns(entry, "unless");
        least = Parameters.number(entry, "least");
    }

    @Override
    public List<Finding> read(Prose prose) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> first = new HashMap<>();
        Ordinals ordinals = new Ordinals();
        number.each(
                prose.whole(), match -> repeated(prose, match, first, ordinals).ifPresent(findings::add));
        return findings;
    }

    private Optional<Finding> repeated(Prose prose, Matcher match, Map<String, String> first, Ordinals ordinals) {
        int from = beginning(prose.whole(), match.start());
        String words =
                idle.matcher(prose.whole().substring(from, match.start())).replaceAll("");
        boolean plain = words.length() >= least
                && words.length() <= MOST
                && !DIGIT.matcher(words).find();
        if (!plain || excused(prose, from)) {
            return Optional.empty();
        }
        String before = first.putIfAbsent(words + match.group("unit"), match.group("n"));
        if (before == null || before.equals(match.group("n"))) {
            return Optional.empty();
        }
        int start = prose.within(from);
        Draft draft = new Draft(entry, prose.report().source())
                .arg("words", words)
                .expected(before + match.group("unit"))
                .actual(match.group("n") + match.group("unit"));
        return Optional.of(ordinals.mark(draft, prose.at(from), start, start + match.end("unit") - from)
                .finding());
    }

    /** Where the words before a number begin. */
    private static int beginning(String text, int number) {
        int from = number;
        while (from > 0 && BREAKS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    private boolean excused(Prose prose, int from) {
        Passage passage = prose.at(from);
        int start = prose.within(from);
        String sentence = passage.sentence(start, start + 1);
        return unless.stream().anyMatch(p -> p.matcher(sentence).find());
    }
}
