package org.gouji.rule.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.Equation;
import org.gouji.form.FormIndex;
import org.gouji.model.CellId;

/** The figures of a report that are small whole numbers, in an array by the order of the form. */
final class WholeAmounts {
    /** Digits of which two hundred add up without overflow. */
    private static final int DIGITS = 15;

    private final AuditedReport report;
    private final FormIndex form;
    private final long[] amounts;
    private final boolean[] known;

    WholeAmounts(AuditedReport report) {
        this.report = report;
        form = report.form().index();
        List<CellId> cells = form.cells();
        amounts = new long[cells.size()];
        known = new boolean[amounts.length];
        for (int i = 0; i < amounts.length; i++) {
            Optional<BigDecimal> amount = report.amount(cells.get(i));
            if (amount.isPresent() && amount.get().scale() == 0 && amount.get().precision() <= DIGITS) {
                amounts[i] = amount.get().longValue();
                known[i] = true;
            }
        }
    }

    /** The equations of the form that do not hold: over whole numbers, which nearly all figures are, exactly for the rest. */
    List<JudgedEquation> broken() {
        List<Equation> equations = report.form().equations();
        List<JudgedEquation> broken = new ArrayList<>();
        for (int i = 0; i < equations.size(); i++) {
            if (!form.covers(i, known) || form.excess(i, amounts) != 0) {
                JudgedEquation.of(report, equations.get(i))
                        .filter(JudgedEquation::broken)
                        .ifPresent(broken::add);
            }
        }
        return List.copyOf(broken);
    }
}
