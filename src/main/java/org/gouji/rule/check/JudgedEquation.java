package org.gouji.rule.check;

import java.math.BigDecimal;
import org.gouji.form.Equation;

/**
 * An equation of the form with the numbers of a report.
 *
 * @param equation the equation
 * @param expected the sum of its addends
 * @param actual what the stated total says
 */
public record JudgedEquation(Equation equation, BigDecimal expected, BigDecimal actual) {

    /** Whether the two sides differ. */
    public boolean broken() {
        return expected.compareTo(actual) != 0;
    }
}
