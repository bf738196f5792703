package org.gouji.rule.check.limits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Finding;
import org.gouji.model.TableId;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.check.AuditedReport;
import org.gouji.rule.check.ReportCheck;
import org.gouji.rule.check.kind.UnitKind;
import org.gouji.rule.check.kind.UnitName;

/** Figures that a unit of this kind cannot have: rules of government, normative documents, decisions. */
public final class PowersCheck implements ReportCheck {
    private final RuleEntry rulesOfGovernment;
    private final RuleEntry documents;
    private final RuleEntry office;
    private final Compilation compilation;

    public PowersCheck(RuleCatalogue rules) {
        rulesOfGovernment = rules.entry("P-GZ");
        documents = rules.entry("P-GFX-DEPT");
        office = rules.entry("P-XK-OFFICE");
        compilation = new Compilation(rules);
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        UnitName unit = report.unit();
        List<Finding> findings = new ArrayList<>();
        if (unit.full().isEmpty()) {
            return findings;
        }
        UnitFigures figures = new UnitFigures(report, unit);
        if (unit.belowCity()) {
            figures.largest(Amounts.cells(report, TableId.T2, "regulations", "*"))
                    .ifPresent(c -> findings.add(figures.finding(rulesOfGovernment, c)));
        }
        if (documents.parameters("kinds").contains(unit.kind().key())) {
            BigDecimal least = new BigDecimal(documents.parameter("least"));
            figures.largest(Amounts.cells(report, TableId.T2, "normative", "*"))
                    .filter(c -> figures.amount(c).compareTo(least) >= 0)
                    .ifPresent(c -> findings.add(figures.finding(documents, c)));
        }
        if (unit.kind() == UnitKind.OFFICE && !compilation.forAll(report)) {
            figures.largest(office.parameters("cells")).ifPresent(c -> findings.add(figures.finding(office, c)));
        }
        return findings;
    }
}
