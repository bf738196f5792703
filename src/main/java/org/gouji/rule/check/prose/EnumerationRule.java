package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Finding;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.pattern.Expression;
import org.gouji.rule.prose.Prose;

/** 一是…二是…三…: a member that lost its 是, and an announced number of members that is not the number there is. */
final class EnumerationRule implements ProseRule {
    private static final String NUMERALS = "一二三四五六七八九";
    private static final int NEAR = 40;
    private final RuleEntry entry;
    private final Expression member;
    private final Pattern announced;

    /** 一是, or 一 without 是 and the characters after it. */
    private record Member(int start, int end, String text, String numeral, boolean complete) {
        static Member of(Matcher match) {
            return new Member(match.start(), match.end(), match.group(), match.group("n"), match.group("is") != null);
        }
    }

    EnumerationRule(RuleCatalogue catalogue) {
        entry = catalogue.entry("Q-ENUM");
        member = Expression.overLines(entry.parameter("member"));
        announced = Parameters.pattern(entry, "announced");
    }

    @Override
    public List<Finding> read(Prose prose) {
        if (!prose.written().holds("一是")) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Ordinals ordinals = new Ordinals();
        Matcher count = announced.matcher(prose.whole());
        int wanted = 0;
        int told = 0;
        int reached = 0;
        int last = 0;
        List<Member> members = new ArrayList<>();
        member.each(prose.written(), match -> members.add(Member.of(match)));
        for (Member match : members) {
            int number = NUMERALS.indexOf(match.numeral()) + 1;
            boolean complete = match.complete();
            if (number == 1 && complete) {
                findings.addAll(counted(prose, ordinals, wanted, reached, told));
                count.region(Math.max(last, match.start() - NEAR), match.start());
                wanted = count.find() ? HanNumber.value(count.group("n")) : 0;
                told = wanted > 0 ? count.start() : match.start();
                reached = 1;
            } else if (number == reached + 1 && reached > 0) {
                reached = number;
                if (!complete) {
                    findings.add(draft(prose, ordinals, match.start(), match.end(), "is")
                            .actual(match.text())
                            .expected(match.numeral() + "是")
                            .finding());
                }
            }
            last = match.end();
        }
        findings.addAll(counted(prose, ordinals, wanted, reached, told));
        return findings;
    }

    private List<Finding> counted(Prose prose, Ordinals ordinals, int wanted, int reached, int at) {
        if (wanted == 0 || reached < 2 || wanted == reached) {
            return List.of();
        }
        return List.of(draft(prose, ordinals, at, at + 4, "count")
                .expected(String.valueOf(wanted))
                .actual(String.valueOf(reached))
                .finding());
    }

    private Draft draft(Prose prose, Ordinals ordinals, int from, int to, String variant) {
        int start = prose.within(from);
        return ordinals.mark(
                new Draft(entry, prose.report().source()).variant(variant), prose.at(from), start, start + to - from);
    }
}
