package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Finding;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;

/** The same words with the same unit and another number: one of the two is wrong. */
final class RepeatedNumberRule implements ProseRule {
    private final RuleEntry entry;
    private final Pattern statement;
    private final Pattern idle;
    private final List<Pattern> unless;
    private final int least;

    RepeatedNumberRule(RuleCatalogue catalogue) {
        entry = catalogue.entry("N-DUP-NUM");
        statement = Pattern.compile(entry.parameter("pattern"), Pattern.MULTILINE);
        idle = Pattern.compile(entry.parameter("idle"));
        unless = Parameters.patterns(entry, "unless");
        least = Parameters.number(entry, "least");
    }

    @Override
    public List<Finding> read(Prose prose) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> first = new HashMap<>();
        Ordinals ordinals = new Ordinals();
        Matcher match = statement.matcher(prose.whole());
        while (match.find()) {
            String words = idle.matcher(match.group("words")).replaceAll("");
            if (words.length() < least || excused(prose, match)) {
                continue;
            }
            String number = match.group("n");
            String before = first.putIfAbsent(words + match.group("unit"), number);
            if (before != null && !before.equals(number)) {
                int start = prose.within(match.start("words"));
                Draft draft = new Draft(entry, prose.report().source())
                        .arg("words", words)
                        .expected(before + match.group("unit"))
                        .actual(number + match.group("unit"));
                findings.add(ordinals.mark(
                                draft, prose.at(match.start()), start, start + match.end("unit") - match.start("words"))
                        .finding());
            }
        }
        return findings;
    }

    private boolean excused(Prose prose, Matcher match) {
        Passage passage = prose.at(match.start("words"));
        int start = prose.within(match.start("words"));
        String sentence = passage.sentence(start, start + 1);
        return unless.stream().anyMatch(p -> p.matcher(sentence).find());
    }
}
