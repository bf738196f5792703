package org.gouji.rule.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.finding.Formula;
import org.gouji.rule.profile.OwnEquation;

/**
 * An office's own equation, judged like those of the form: a blank counts as zero, a missing or unreadable cell leaves it
 * unjudged.
 */
public final class OwnEquationCheck implements ReportCheck {
    private final OwnEquation equation;

    public OwnEquationCheck(OwnEquation equation) {
        this.equation = equation;
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        boolean other =
                equation.edition().map(e -> !e.equals(report.form().id())).orElse(false);
        Optional<BigDecimal> stated = JudgedEquation.sum(report, equation.left());
        Optional<BigDecimal> addends = JudgedEquation.sum(report, equation.right());
        if (other || stated.isEmpty() || addends.isEmpty() || stated.get().compareTo(addends.get()) == 0) {
            return List.of();
        }
        Draft draft = new Draft(equation.rule().entry(), report.report().source())
                .cells(equation.cells())
                .amounts(addends.get(), stated.get())
                .evidence(Formula.unequal(
                        equation.right(),
                        equation.left(),
                        (CellId c) -> report.amount(c).orElseThrow()));
        return List.of(equation.rule().finding(draft));
    }
}
