package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Finding;
import org.gouji.model.Section;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.pattern.Expression;

/** Facts told of another year, and plans for a year that is over. Comparisons and whatever looks back on purpose are left alone. */
final class StaleYearRule {
    /** What a pattern must contain for a look at the years alone to do first. */
    private static final String YEAR = "(?<year>20\\d\\d)年";

    private static final int DIGITS = 4;

    private final RuleEntry fact;
    private final RuleEntry plan;
    private final List<Expression> facts;
    private final boolean cheap;
    private final List<Pattern> factsUnless;
    private final List<Expression> plans;
    private final List<Pattern> plansUnless;

    StaleYearRule(RuleCatalogue catalogue) {
        fact = catalogue.entry("D-STALE");
        plan = catalogue.entry("D-NEXT");
        facts = fact.parameters("patterns").stream().map(Expression::of).toList();
        cheap = fact.parameters("patterns").stream().allMatch(p -> p.contains(YEAR));
        factsUnless = Parameters.patterns(fact, "unless");
        plans = plan.parameters("patterns").stream().map(Expression::of).toList();
        plansUnless = Parameters.patterns(plan, "unless");
    }

    List<Finding> read(DatedProse dated) {
        List<Finding> findings = new ArrayList<>();
        Ordinals ordinals = new Ordinals();
        for (Passage passage : dated.prose().passages()) {
            if (passage.heading() || !passage.text().contains("年")) {
                continue;
            }
            boolean other = !cheap || years(passage.text(), y -> y != dated.told() && y != dated.stated());
            for (Expression expression : other ? facts : List.<Expression>of()) {
                expression.each(passage.text(), match -> {
                    int year = Integer.parseInt(match.group("year"));
                    if (year != dated.told() && year != dated.stated() && free(passage, match, factsUnless)) {
                        findings.add(draft(fact, dated, ordinals, passage, match, dated.told()));
                    }
                });
            }
            for (Expression expression : passage.section() == Section.PROBLEMS ? plans : List.<Expression>of()) {
                expression.each(passage.text(), match -> {
                    int year = Integer.parseInt(match.group("year"));
                    if (year <= Math.min(dated.told(), dated.stated()) && free(passage, match, plansUnless)) {
                        findings.add(draft(plan, dated, ordinals, passage, match, dated.told() + 1));
                    }
                });
            }
        }
        return findings;
    }

    /** Whether a year written in digits is one of these. */
    private static boolean years(String text, IntPredicate wanted) {
        for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
            int year = 0;
            for (int i = Math.max(0, at - DIGITS); i < at; i++) {
                int digit = text.charAt(i) - '0';
                year = digit < 0 || digit > 9 ? 0 : year * 10 + digit;
            }
            if (year >= 2000 && wanted.test(year)) {
                return true;
            }
        }
        return false;
    }

    private static boolean free(Passage passage, Matcher match, List<Pattern> unless) {
        String sentence = passage.sentence(match.start("year"), match.end("year"));
        return unless.stream().noneMatch(p -> p.matcher(sentence).find());
    }

    private static Finding draft(
            RuleEntry entry, DatedProse dated, Ordinals ordinals, Passage passage, Matcher match, int year) {
        Draft draft = new Draft(entry, dated.prose().report().source())
                .expected(year + "年")
                .actual(match.group("year") + "年");
        return ordinals.mark(draft, passage, match.start("year"), match.end("year") + 1)
                .finding();
    }
}
