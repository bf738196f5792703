package org.gouji.rule.check.limits;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.check.AuditedReport;
import org.gouji.rule.check.ReportCheck;
import org.gouji.rule.check.kind.UnitKind;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.finding.Formula;

/** A fee that is too large to be in 万元 for this kind of unit; one that is too small or too exact. */
public final class FeeCheck implements ReportCheck {
    private static final CellId FEE = CellId.parse("T2.fees.amount");
    private final RuleEntry unit;
    private final RuleEntry tiny;
    private final Map<UnitKind, BigDecimal> ceilings = new HashMap<>();
    private final BigDecimal least;
    private final int decimals;

    public FeeCheck(RuleCatalogue rules) {
        unit = rules.entry("T2-SF-UNIT");
        tiny = rules.entry("P-SF-TINY");
        for (UnitKind kind : UnitKind.values()) {
            ceilings.put(kind, new BigDecimal(unit.parameter(kind.key())));
        }
        least = new BigDecimal(tiny.parameter("least"));
        decimals = Integer.parseInt(tiny.parameter("decimals"));
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        Figure figure = report.report().figure(FEE);
        if (figure.value().isEmpty()) {
            return List.of();
        }
        BigDecimal fee = figure.value().get().stripTrailingZeros();
        BigDecimal ceiling = ceilings.get(report.unit().kind());
        if (fee.compareTo(ceiling) > 0) {
            return List.of(draft(unit, report, figure)
                    .expected(Formula.plain(ceiling))
                    .arg("yuan", Formula.plain(fee.movePointLeft(4)))
                    .variant("large")
                    .finding());
        }
        return small(fee)
                .map(variant -> draft(tiny, report, figure).variant(variant).finding())
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<String> small(BigDecimal fee) {
        if (fee.signum() > 0 && fee.compareTo(least) < 0) {
            return Optional.of("small");
        }
        return fee.scale() > decimals ? Optional.of("exact") : Optional.empty();
    }

    private static Draft draft(RuleEntry entry, AuditedReport report, Figure figure) {
        return new Draft(entry, report.report().source())
                .cells(List.of(FEE))
                .actual(Formula.plain(figure.value().orElseThrow()))
                .arg("cell", FEE.address())
                .evidence(figure.text().strip());
    }
}
