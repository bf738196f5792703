package org.gouji.rule.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.form.Equation;
import org.gouji.model.CellId;

/**
 * An office's own equation: the sum of {@code left} equals the sum of {@code right}.
 *
 * @param rule its id and words
 * @param edition the only edition it is judged in; empty: every one that has all its cells
 * @param left the cells that state the total, chief cell first
 * @param right the addends
 */
public record OwnEquation(OwnRule rule, Optional<String> edition, List<CellId> left, List<CellId> right) {
    public OwnEquation {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** It as an equation like those of the form. */
    public Equation equation() {
        return new Equation(rule.id(), rule.id(), left, right);
    }

    /** All cells, chief cell first. */
    public List<CellId> cells() {
        return Stream.concat(left.stream(), right.stream()).toList();
    }
}
