package org.gouji.rule.claim;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.model.CellId;

/**
 * Cells added up, or taken off.
 *
 * @param terms at least one
 */
public record CellSum(List<Term> terms) {

    /** A cell that is added, or subtracted. */
    public record Term(CellId cell, boolean minus) {}

    public CellSum {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("a sum has at least one cell");
        }
    }

    /** The cells in order. */
    public List<CellId> cells() {
        return terms.stream().map(Term::cell).toList();
    }

    @Override
    public String toString() {
        return terms.stream()
                .map(t -> (t.minus() ? "-" : "+") + t.cell())
                .collect(Collectors.joining())
                .substring(1);
    }
}
