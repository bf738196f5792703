package org.gouji.rule.check.limits;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.check.AuditedReport;
import org.gouji.rule.check.kind.UnitName;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.finding.Formula;

/**
 * The figures of a report, looked at for what its unit may do.
 *
 * @param report the report
 * @param unit the unit as its name tells it
 */
record UnitFigures(AuditedReport report, UnitName unit) {

    /** The figure of a cell; 0 where none can be judged. */
    BigDecimal amount(CellId cell) {
        return report.amount(cell).orElse(BigDecimal.ZERO);
    }

    /** The cell with the largest of several figures; empty where none is above zero. */
    Optional<CellId> largest(List<String> addresses) {
        return addresses.stream()
                .map(CellId::parse)
                .filter(c -> amount(c).signum() > 0)
                .max(Comparator.comparing(this::amount));
    }

    /** A finding about one figure and the unit that states it. */
    Finding finding(RuleEntry entry, CellId cell) {
        String value = Formula.plain(amount(cell));
        return new Draft(entry, report.report().source())
                .cells(List.of(cell))
                .actual(value)
                .arg("cell", cell.address())
                .arg("unit", unit.full())
                .evidence(value)
                .finding();
    }
}
