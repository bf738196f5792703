package org.gouji.rule.check;

import java.util.List;
import org.gouji.form.Equation;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.finding.Formula;

/** The equations that the form itself implies: 总计 of rows, columns and groups, and the corner note of table three. */
public final class SumCheck implements ReportCheck {
    private final RuleCatalogue rules;

    public SumCheck(RuleCatalogue rules) {
        this.rules = rules;
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        return report.broken().stream().map(e -> finding(report, e)).toList();
    }

    private Finding finding(AuditedReport report, JudgedEquation broken) {
        Equation equation = broken.equation();
        CellId chief = equation.left().get(0);
        return new Draft(rules.entry(equation.check()), report.report().source())
                .cells(equation.cells())
                .amounts(broken.expected(), broken.actual())
                .arg("cell", chief.address())
                .arg("column", chief.address())
                .arg("row", chief.address())
                .evidence(Formula.unequal(
                        equation.right(), equation.left(), c -> report.amount(c).orElseThrow()))
                .finding();
    }
}
