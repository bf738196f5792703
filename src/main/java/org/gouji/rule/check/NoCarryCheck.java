package org.gouji.rule.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Formula;

/** Many applications, and two years running not one of them open at the turn of the year. */
public final class NoCarryCheck implements UnitCheck {
    private final RuleEntry entry;
    private final BigDecimal many;
    private final CellId received;
    private final List<CellId> carried;

    public NoCarryCheck(RuleCatalogue rules) {
        entry = rules.entry("T3-CARRY-NONE");
        many = new BigDecimal(entry.parameter("many"));
        received = CellId.parse(entry.parameter("received"));
        carried = entry.parameters("carried").stream().map(CellId::parse).toList();
    }

    @Override
    public List<Finding> check(AuditedReport earlier, AuditedReport later) {
        if (!suspicious(earlier) || !suspicious(later)) {
            return List.of();
        }
        return List.of(new Years(earlier, later)
                .draft(entry)
                .cells(List.of(carried.get(0)))
                .actual("0")
                .arg("before", Formula.plain(earlier.amount(received).orElseThrow()))
                .arg("after", Formula.plain(later.amount(received).orElseThrow()))
                .evidence("0")
                .finding());
    }

    private boolean suspicious(AuditedReport report) {
        Optional<BigDecimal> applications = report.amount(received);
        return applications.isPresent()
                && applications.get().compareTo(many) >= 0
                && carried.stream()
                        .allMatch(c ->
                                report.amount(c).filter(a -> a.signum() == 0).isPresent());
    }
}
