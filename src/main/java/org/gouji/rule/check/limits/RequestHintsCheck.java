package org.gouji.rule.check.limits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.check.AuditedReport;
import org.gouji.rule.check.ReportCheck;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.finding.Formula;

/** Figures of table three that add up and yet are worth a question. */
public final class RequestHintsCheck implements ReportCheck {
    private final RuleEntry unpaid;
    private final RuleEntry rare;
    private final RuleEntry carried;
    private final RuleEntry round;
    private final Pattern noFee;

    public RequestHintsCheck(RuleCatalogue rules) {
        unpaid = rules.entry("T3-NEVER");
        rare = rules.entry("T3-REPUB");
        carried = rules.entry("T3-CARRY-BIG");
        round = rules.entry("P-APPL-ROUND");
        noFee = Pattern.compile(unpaid.parameter("pattern"));
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        List<Finding> findings = new ArrayList<>();
        Amounts.positive(report, unpaid.parameters("cells"))
                .filter(a -> report.report().paragraphs().stream()
                        .anyMatch(p -> noFee.matcher(p.text()).find()))
                .ifPresent(a -> findings.add(draft(unpaid, report, unpaid.parameters("cells"), a)));
        if (rare.parameters("kinds").contains(report.unit().kind().key())) {
            for (String cell : rare.parameters("cells")) {
                Amounts.positive(report, List.of(cell))
                        .ifPresent(a -> findings.add(draft(rare, report, List.of(cell), a)));
            }
        }
        Amounts.positive(report, carried.parameters("cells"))
                .filter(a -> tooMany(report, a))
                .ifPresent(a -> findings.add(draft(carried, report, carried.parameters("cells"), a)));
        Amounts.positive(report, round.parameters("cells"))
                .filter(a ->
                        a.remainder(new BigDecimal(round.parameter("multiple"))).signum() == 0)
                .ifPresent(a -> findings.add(draft(round, report, round.parameters("cells"), a)));
        return findings;
    }

    /** More left over than in twice an average month; few are never too many. */
    private boolean tooMany(AuditedReport report, BigDecimal left) {
        BigDecimal months = new BigDecimal(carried.parameter("months"));
        boolean few = left.compareTo(new BigDecimal(carried.parameter("least"))) < 0;
        return !few
                && Amounts.sum(report, carried.parameters("inflow"))
                        .filter(all -> left.multiply(BigDecimal.valueOf(12)).compareTo(all.multiply(months)) > 0)
                        .isPresent();
    }

    private static Finding draft(RuleEntry entry, AuditedReport report, List<String> cells, BigDecimal amount) {
        return new Draft(entry, report.report().source())
                .cells(cells.stream().map(CellId::parse).toList())
                .actual(Formula.plain(amount))
                .arg("cell", cells.get(0))
                .evidence(Formula.plain(amount))
                .finding();
    }
}
