package org.gouji.rule.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.gouji.model.Finding;
import org.gouji.model.Section;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.pattern.Expression;
import org.gouji.rule.prose.Passage;
import org.gouji.rule.prose.Prose;

/** Facts told of another year, and plans for a year that is over. Comparisons and whatever looks back on purpose are left alone. */
final class StaleYearRule {
    private final Telling facts;
    private final Telling plans;

    /** Patterns, each with a group year, by which something is told of a year, and what excuses a sentence. */
    private record Telling(RuleEntry entry, List<Expression> patterns, Excuses unless) {
        static Telling of(RuleEntry entry) {
            List<Expression> patterns =
                    entry.parameters("patterns").stream().map(Expression::of).toList();
            return new Telling(entry, patterns, Parameters.excuses(entry, "unless"));
        }

        List<ToldYear> years(Prose prose) {
            List<ToldYear> years = new ArrayList<>();
            patterns.forEach(p -> p.each(prose.written(), match -> years.add(ToldYear.of(prose, match))));
            years.removeIf(y -> y.passage.heading());
            return years;
        }

        boolean free(ToldYear told) {
            return !unless.in(told.passage.sentence(told.start, told.end));
        }
    }

    /** A year of which something is told, and where it stands in its paragraph. */
    private record ToldYear(Passage passage, int start, int end, int year) {
        static ToldYear of(Prose prose, Matcher match) {
            int start = prose.within(match.start("year"));
            String year = match.group("year");
            return new ToldYear(prose.at(match.start("year")), start, start + year.length(), Integer.parseInt(year));
        }
    }

    StaleYearRule(RuleCatalogue catalogue) {
        facts = Telling.of(catalogue.entry("D-STALE"));
        plans = Telling.of(catalogue.entry("D-NEXT"));
    }

    List<Finding> read(DatedProse dated) {
        List<Finding> findings = new ArrayList<>();
        Ordinals ordinals = new Ordinals();
        for (ToldYear told : facts.years(dated.prose())) {
            boolean other = told.year != dated.told() && told.year != dated.stated();
            if (other && facts.free(told)) {
                findings.add(draft(facts.entry, dated, ordinals, told, dated.told()));
            }
        }
        for (ToldYear told : plans.years(dated.prose())) {
            boolean over = told.year <= Math.min(dated.told(), dated.stated());
            if (over && told.passage.section() == Section.PROBLEMS && plans.free(told)) {
                findings.add(draft(plans.entry, dated, ordinals, told, dated.told() + 1));
            }
        }
        return findings;
    }

    private static Finding draft(RuleEntry entry, DatedProse dated, Ordinals ordinals, ToldYear told, int year) {
        Draft draft = new Draft(entry, dated.prose().report().source())
                .expected(year + "年")
                .actual(told.year + "年");
        return ordinals.mark(draft, told.passage, told.start, told.end + 1).finding();
    }
}
