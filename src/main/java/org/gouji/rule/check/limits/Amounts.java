package org.gouji.rule.check.limits;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.FigureState;
import org.gouji.model.TableId;
import org.gouji.rule.check.AuditedReport;

/** Figures of a report as limits need them. */
final class Amounts {

    private Amounts() {}

    /** The sum of the cells; empty where one of them cannot be judged. */
    static Optional<BigDecimal> sum(AuditedReport report, List<String> addresses) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String address : addresses) {
            Optional<BigDecimal> amount = report.amount(CellId.parse(address));
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(amount.get());
        }
        return Optional.of(sum);
    }

    /** The sum of the cells, which is above zero; empty otherwise. */
    static Optional<BigDecimal> positive(AuditedReport report, List<String> addresses) {
        return sum(report, addresses).filter(s -> s.signum() > 0);
    }

    /** Whether every one of the cells is printed as 0. */
    static boolean zero(AuditedReport report, List<String> addresses) {
        return addresses.stream()
                .map(a -> report.report().figure(CellId.parse(a)))
                .allMatch(f -> f.value().filter(v -> v.signum() == 0).isPresent());
    }

    /** Whether all cells of the three tables are 0 or blank, and most are printed as 0. */
    static boolean nothing(AuditedReport report) {
        List<CellId> cells = report.form().cells();
        long printed = cells.stream()
                .filter(c -> report.report().figure(c).state() == FigureState.NUMBER)
                .count();
        return printed * 2 > cells.size()
                && cells.stream()
                        .allMatch(c ->
                                report.amount(c).filter(a -> a.signum() == 0).isPresent());
    }

    /** The addresses of a table's cells in a row or a column, {@code *} for all. */
    static List<String> cells(AuditedReport report, TableId table, String row, String column) {
        return report.form().table(table).cells().stream()
                .filter(c -> row.equals("*") || c.row().equals(row))
                .filter(c -> column.equals("*") || c.column().equals(column))
                .map(CellId::address)
                .toList();
    }
}
