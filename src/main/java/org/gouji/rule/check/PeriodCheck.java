package org.gouji.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Finding;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Alike;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.pattern.Expression;
import org.gouji.rule.prose.Prose;

/**
 * Periods written with month and day. One that states the period of the figures must be the whole year of the report; any
 * other that runs from 1 January to 31 December must be of that year, unless its sentence speaks of something else (a plan,
 * an epidemic, last year). A report without a stated period is missing one.
 */
public final class PeriodCheck implements ReportCheck {
    private final RuleEntry stated;
    private final RuleEntry other;
    private final Expression period;
    private final List<String> marks;
    private final List<String> exceptions;

    public PeriodCheck(RuleCatalogue rules) {
        stated = rules.entry("D-PERIOD");
        other = rules.entry("D-PERIOD-ANY");
        period = Expression.of(stated.parameter("pattern"));
        marks = stated.parameters("marks");
        exceptions = other.parameters("exceptions");
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        return report.report().year().map(y -> check(report, y)).orElse(List.of());
    }

    private List<Finding> check(AuditedReport report, int year) {
        List<Finding> findings = new ArrayList<>();
        Prose prose = report.prose();
        Alike others = new Alike();
        List<Period> periods = Period.in(prose, period);
        for (Period p : periods) {
            broken(p, year).ifPresent(entry -> {
                findings.add(draft(entry, report, year)
                        .actual(p.text())
                        .sentence(p.place(), p.sentence(), others)
                        .variant("wrong")
                        .finding());
            });
        }
        boolean stating = marks.stream().anyMatch(prose.written()::holds)
                || periods.stream().anyMatch(Period::wholeYears);
        if (!stating && !prose.passages().isEmpty()) {
            findings.add(draft(stated, report, year)
                    .severity(Severity.WARNING)
                    .section(Section.PREAMBLE)
                    .variant("missing")
                    .finding());
        }
        return findings;
    }

    private static Draft draft(RuleEntry entry, AuditedReport report, int year) {
        return new Draft(entry, report.report().source()).expected(year + "年1月1日至" + year + "年12月31日");
    }

    private Optional<RuleEntry> broken(Period p, int year) {
        if (marked(p.sentence())) {
            return p.within(year) && p.wholeYears() ? Optional.empty() : Optional.of(stated);
        }
        boolean excused =
                p.within(year) || !p.wholeYears() || exceptions.stream().anyMatch(p.sentence()::contains);
        return excused ? Optional.empty() : Optional.of(other);
    }

    private boolean marked(String text) {
        for (String mark : marks) {
            if (text.contains(mark)) {
                return true;
            }
        }
        return false;
    }
}
