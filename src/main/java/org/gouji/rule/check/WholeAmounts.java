package org.gouji.rule.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.form.FormIndex;
import org.gouji.model.CellId;

/** The figures of a report that are small whole numbers, in an array by the order of the form. */
final class WholeAmounts {
    /** Digits of which two hundred add up without overflow. */
    private static final int DIGITS = 15;

    private final FormIndex form;
    private final long[] amounts;
    private final boolean[] known;

    WholeAmounts(AuditedReport report) {
        form = report.form().index();
        List<CellId> cells = form.cells();
        amounts = new long[cells.size()];
        known = new boolean[amounts.length];
        for (int i = 0; i < amounts.length; i++) {
            Optional<BigDecimal> amount = report.amount(cells.get(i));
            if (amount.isPresent()
                    && amount.get().scale() == 0
                    && amount.get().precision() <= DIGITS) {
                amounts[i] = amount.get().longValue();
                known[i] = true;
            }
        }
    }

    /** Whether equation {@code number} certainly holds; where a figure is no small whole number that is not certain. */
    boolean balance(int number) {
        return form.covers(number, known) && form.excess(number, amounts) == 0;
    }
}
