package org.gouji.form;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.CellId;

/**
 * An equation over cells that the form implies: the sum of {@code left} equals the sum of {@code right}.
 *
 * @param rule the rule it belongs to, for example {@code T3-ROW}
 * @param check the fine-grained id (DOMAIN.md section 2), for example {@code T3-SUM}
 * @param left the cells that state the total; the rule's chief cell first
 * @param right the addends
 */
public record Equation(String rule, String check, List<CellId> left, List<CellId> right) {

    public Equation {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** All cells, chief cell first. */
    public List<CellId> cells() {
        return Stream.concat(left.stream(), right.stream()).toList();
    }
}
