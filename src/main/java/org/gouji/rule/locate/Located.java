package org.gouji.rule.locate;

import java.util.List;
import org.gouji.form.Equation;
import org.gouji.model.Cause.Repair;

/**
 * Broken equations that are mended together, and how.
 *
 * @param broken the equations
 * @param repairs all sets of fewest changes that mend them, best first; empty where too many contradictions meet
 * @param more whether further repairs of the same size were left out
 */
public record Located(List<Equation> broken, List<Repair> repairs, boolean more) {
    public Located {
        broken = List.copyOf(broken);
        repairs = List.copyOf(repairs);
    }
}
