package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Finding;
import org.gouji.model.Severity;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.pattern.Expression;
import org.gouji.rule.prose.Passage;
import org.gouji.rule.prose.Prose;

/**
 * A number of things published, 其中 the numbers of its parts: parts of more than the whole cannot be, unless they overlap; parts
 * that miss it by a little, or that claim to be all, should make it up.
 */
final class PartsRule implements ProseRule {
    private final RuleEntry entry;
    private final Expression whole;
    private final Excuses unless;
    private final Excuses overlap;
    private final Excuses closing;
    private final int slip;

    PartsRule(RuleCatalogue catalogue) {
        entry = catalogue.entry("N-PART");
        whole = Expression.overLines(entry.parameter("pattern"));
        unless = Parameters.excuses(entry, "unless");
        overlap = Parameters.excuses(entry, "overlap");
        closing = Parameters.excuses(entry, "closing");
        slip = Parameters.number(entry, "slip");
    }

    @Override
    public List<Finding> read(Prose prose) {
        List<Finding> findings = new ArrayList<>();
        if (!prose.written().holds("其中")) {
            return findings;
        }
        Ordinals ordinals = new Ordinals();
        whole.each(prose.written(), match -> judge(prose, match, ordinals).ifPresent(findings::add));
        return findings;
    }

    private Optional<Finding> judge(Prose prose, Matcher match, Ordinals ordinals) {
        Passage passage = prose.at(match.start());
        int start = prose.within(match.start());
        int end = start + match.end() - match.start();
        if (passage.heading() || unless.in(passage.sentence(start, end))) {
            return Optional.empty();
        }
        long stated = Long.parseLong(match.group("n"));
        List<Long> parts = parts(match.group("list"), match.group("unit"));
        long sum = parts.stream().mapToLong(Long::longValue).sum();
        if (parts.size() < 2 || !suspect(stated, sum, match.group("list"))) {
            return Optional.empty();
        }
        boolean sure = sum > stated && !overlap.in(match.group("list"));
        Draft draft = new Draft(entry, prose.report().source())
                .severity(sure ? entry.severity() : Severity.HINT)
                .expected(String.valueOf(stated))
                .actual(String.valueOf(sum));
        return Optional.of(ordinals.mark(draft, passage, start, end).finding());
    }

    private boolean suspect(long stated, long sum, String list) {
        return sum > stated || sum < stated && (stated - sum <= slip || closing.in(list));
    }

    private static List<Long> parts(String list, String unit) {
        List<Long> parts = new ArrayList<>();
        Matcher part = Pattern.compile("(\\d{1,9})" + Pattern.quote(unit)).matcher(list);
        while (part.find()) {
            parts.add(Long.valueOf(part.group(1)));
        }
        return parts;
    }
}
