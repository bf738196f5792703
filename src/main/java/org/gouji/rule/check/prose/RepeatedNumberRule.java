package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Finding;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.pattern.Expression;
import org.gouji.rule.prose.Passage;
import org.gouji.rule.prose.Prose;

/** The same words with the same unit and another number: one of the two is wrong. */
final class RepeatedNumberRule implements ProseRule {
    private static final int MOST = 34;
    private final RuleEntry entry;
    private final Expression number;
    private final Pattern idle;
    private final Excuses unless;
    private final int least;

    RepeatedNumberRule(RuleCatalogue catalogue) {
        entry = catalogue.entry("N-DUP-NUM");
        number = Expression.overLines(entry.parameter("pattern"));
        idle = Parameters.pattern(entry, "idle");
        unless = Parameters.excuses(entry, "unless");
        least = Parameters.number(entry, "least");
    }

    @Override
    public List<Finding> read(Prose prose) {
        List<Finding> findings = new ArrayList<>();
        List<ToldNumber> all = new ArrayList<>();
        Map<String, Set<String>> numbers = new HashMap<>();
        number.each(
                prose.written(),
                match -> told(prose, match).ifPresent(t -> {
                    all.add(t);
                    numbers.computeIfAbsent(t.key(), k -> new HashSet<>()).add(t.number());
                }));
        Map<String, String> first = new HashMap<>();
        Ordinals ordinals = new Ordinals();
        for (ToldNumber told : all) {
            if (numbers.get(told.key()).size() > 1) {
                repeated(prose, told, first, ordinals).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<ToldNumber> told(Prose prose, Matcher match) {
        int from = ToldNumber.beginning(prose.whole(), match.start());
        if (match.start() - from < least || match.start() - from > ToldNumber.LONGEST) {
            return Optional.empty();
        }
        String words =
                idle.matcher(prose.whole().substring(from, match.start())).replaceAll("");
        boolean plain = words.length() >= least
                && words.length() <= MOST
                && words.chars().noneMatch(c -> c >= '0' && c <= '9');
        return plain
                ? Optional.of(new ToldNumber(words, match.group("n"), match.group("unit"), from, match.end("unit")))
                : Optional.empty();
    }

    private Optional<Finding> repeated(Prose prose, ToldNumber told, Map<String, String> first, Ordinals ordinals) {
        if (excused(prose, told.from())) {
            return Optional.empty();
        }
        String before = first.putIfAbsent(told.key(), told.number());
        if (before == null || before.equals(told.number())) {
            return Optional.empty();
        }
        int start = prose.within(told.from());
        Draft draft = new Draft(entry, prose.report().source())
                .arg("words", told.words())
                .expected(before + told.unit())
                .actual(told.number() + told.unit());
        return Optional.of(ordinals.mark(draft, prose.at(told.from()), start, start + told.to() - told.from())
                .finding());
    }

    private boolean excused(Prose prose, int from) {
        Passage passage = prose.at(from);
        int start = prose.within(from);
        return unless.in(passage.sentence(start, start + 1));
    }
}
