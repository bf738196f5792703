package org.gouji.rule.check.limits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.check.AuditedReport;
import org.gouji.rule.check.ReportCheck;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.finding.Formula;

/** Figures of table four that stand strangely beside table three or beside each other; all of them may be right. */
public final class DisputeHintsCheck implements ReportCheck {
    private final List<RuleEntry> entries;

    public DisputeHintsCheck(RuleCatalogue rules) {
        entries = List.of(rules.entry("T4-T3"), rules.entry("T4-RATIO"), rules.entry("T4-LINK"));
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        List<Finding> findings = new ArrayList<>();
        for (RuleEntry entry : entries) {
            Optional<BigDecimal> more = Amounts.positive(report, entry.parameters("cells"));
            Optional<BigDecimal> bound = Amounts.sum(report, entry.parameters("bound"));
            if (more.isPresent() && bound.isPresent() && beyond(more.get(), bound.get(), entry.parameter("beside"))) {
                findings.add(new Draft(entry, report.report().source())
                        .cells(entry.parameters("cells").stream()
                                .map(CellId::parse)
                                .toList())
                        .expected(Formula.plain(bound.get()))
                        .actual(Formula.plain(more.get()))
                        .evidence(Formula.plain(more.get()) + ">" + Formula.plain(bound.get()))
                        .finding());
            }
        }
        return findings;
    }

    /** {@code none} is met by a bound of nothing only, {@code some} by any other, {@code any} by both. */
    private static boolean beyond(BigDecimal more, BigDecimal bound, String beside) {
        boolean meant = beside.equals("any") || beside.equals("none") == (bound.signum() == 0);
        return meant && more.compareTo(bound) > 0;
    }
}
