package org.gouji.rule.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.form.Equation;
import org.gouji.model.CellId;

/**
 * An equation of the form with the numbers of a report.
 *
 * @param equation the equation
 * @param expected the sum of its addends
 * @param actual what the stated total says
 */
public record JudgedEquation(Equation equation, BigDecimal expected, BigDecimal actual) {

    /** The equations of a report's form all of whose cells can be judged. */
    public static List<JudgedEquation> all(AuditedReport report) {
        return among(report, report.form().equations());
    }

    /** Those of some equations all of whose cells can be judged in a report. */
    public static List<JudgedEquation> among(AuditedReport report, List<Equation> equations) {
        return equations.stream().flatMap(e -> of(report, e).stream()).toList();
    }

    /** An equation with the numbers of a report; empty where one of its cells cannot be judged. */
    static Optional<JudgedEquation> of(AuditedReport report, Equation equation) {
        Optional<BigDecimal> stated = sum(report, equation.left());
        Optional<BigDecimal> addends = stated.flatMap(s -> sum(report, equation.right()));
        return addends.map(sum -> new JudgedEquation(equation, sum, stated.orElseThrow()));
    }

    /** The sum of some cells; empty where one of them cannot be judged. */
    static Optional<BigDecimal> sum(AuditedReport report, List<CellId> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellId cell : cells) {
            Optional<BigDecimal> amount = report.amount(cell);
            if (amount.isEmpty()) {
                return amount;
            }
            sum = sum.add(amount.get());
        }
        return Optional.of(sum);
    }

    /** Whether the two sides differ. */
    public boolean broken() {
        return expected.compareTo(actual) != 0;
    }
}
