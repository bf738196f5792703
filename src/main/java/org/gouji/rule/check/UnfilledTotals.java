package org.gouji.rule.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gouji.form.Equation;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.model.FigureState;
import org.gouji.model.Report;
import org.gouji.model.TableId;

/**
 * The exception of CONTRACT.md to "a blank counts as zero": a 总计 column that is blank in every result row, or a （七）总计 row
 * that is blank in every column, beside parts that are not all zero, was not filled in.
 */
final class UnfilledTotals {
    private static final String TOTAL = "total";

    private UnfilledTotals() {}

    /** The blank cells of such a column or row. */
    static Set<CellId> of(Report report, FormEdition form) {
        if (filledInPart(report, form)) {
            return Set.of();
        }
        List<Equation> columns =
                form.equations().stream().filter(e -> e.rule().equals("T3-COL")).toList();
        Set<CellId> results = columns.stream().flatMap(e -> e.right().stream()).collect(Collectors.toSet());
        Set<CellId> totals = columns.stream().map(e -> e.left().get(0)).collect(Collectors.toSet());
        Predicate<CellId> inColumn = c -> c.column().equals(TOTAL);
        Set<CellId> unfilled = new HashSet<>();
        if (blank(report, results, inColumn) && filled(report, results, inColumn.negate())) {
            unfilled.addAll(blanks(report, form, inColumn));
        }
        if (blank(report, totals, c -> true) && filled(report, results, c -> true)) {
            unfilled.addAll(blanks(report, form, c -> c.row().equals(TOTAL)));
        }
        return unfilled;
    }

    /** What nearly every report shows at once: neither all totals of the one kind nor all of the other can be blank. */
    private static boolean filledInPart(Report report, FormEdition form) {
        for (Equation equation : form.equations()) {
            CellId total = equation.left().get(0);
            if (equation.rule().equals("T3-COL") && total.column().equals(TOTAL)) {
                return report.figure(total).state() != FigureState.BLANK
                        && report.figure(equation.right().get(0)).state() != FigureState.BLANK;
            }
        }
        return false;
    }

    private static boolean blank(Report report, Set<CellId> cells, Predicate<CellId> which) {
        return cells.stream().filter(which).allMatch(c -> report.figure(c).state() == FigureState.BLANK);
    }

    private static boolean filled(Report report, Set<CellId> cells, Predicate<CellId> which) {
        return cells.stream()
                .filter(which)
                .anyMatch(
                        c -> report.figure(c).amount().map(a -> a.signum() != 0).orElse(false));
    }

    private static List<CellId> blanks(Report report, FormEdition form, Predicate<CellId> which) {
        return form.table(TableId.T3).cells().stream()
                .filter(which)
                .filter(c -> report.figure(c).state() == FigureState.BLANK)
                .toList();
    }
}
