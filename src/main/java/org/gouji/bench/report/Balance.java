package org.gouji.bench.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.Equation;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;

/** Which equations of the form do not hold in these figures, and which single cell would mend them all. */
final class Balance {
    private final FormEdition edition;
    private final Map<CellId, BigDecimal> figures;

    Balance(FormEdition edition, Map<CellId, BigDecimal> figures) {
        this.edition = edition;
        this.figures = figures;
    }

    List<Equation> broken() {
        return edition.equations().stream().filter(e -> off(e).signum() != 0).toList();
    }

    /** The sum of the stated side. */
    BigDecimal stated(Equation equation) {
        return sum(equation.left());
    }

    /** The sum of the addends. */
    BigDecimal due(Equation equation) {
        return sum(equation.right());
    }

    private BigDecimal off(Equation equation) {
        return stated(equation).subtract(due(equation));
    }

    private BigDecimal sum(List<CellId> cells) {
        return cells.stream().map(figures::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Cells that could each alone hold another number, none below zero, so that every equation holds. */
    Map<CellId, BigDecimal> repairs() {
        Map<CellId, BigDecimal> repairs = new LinkedHashMap<>();
        List<Equation> broken = broken();
        if (broken.isEmpty()) {
            return repairs;
        }
        Equation first = broken.get(0);
        for (CellId cell : first.cells()) {
            BigDecimal before = figures.get(cell);
            BigDecimal step = first.left().contains(cell) ? off(first).negate() : off(first);
            BigDecimal after = before.add(step);
            if (after.signum() >= 0) {
                figures.put(cell, after);
                if (broken().isEmpty()) {
                    repairs.put(cell, after);
                }
                figures.put(cell, before);
            }
        }
        return repairs;
    }
}
