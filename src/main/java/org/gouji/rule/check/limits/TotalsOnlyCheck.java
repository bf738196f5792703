package org.gouji.rule.check.limits;

import java.util.List;
import org.gouji.model.CellId;
import org.gouji.model.FigureState;
import org.gouji.model.Finding;
import org.gouji.model.TableId;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.check.AuditedReport;
import org.gouji.rule.check.ReportCheck;
import org.gouji.rule.finding.Draft;

/** Rows of table three whose total is printed while every kind of applicant is blank. */
public final class TotalsOnlyCheck implements ReportCheck {
    private final RuleEntry entry;

    public TotalsOnlyCheck(RuleCatalogue rules) {
        entry = rules.entry("T3-TOTAL-ONLY");
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        List<CellId> cells = report.form().table(TableId.T3).cells();
        List<CellId> totals = cells.stream()
                .filter(c -> c.column().equals("total") && state(report, c) == FigureState.NUMBER)
                .filter(c -> cells.stream()
                        .filter(o -> o.row().equals(c.row()) && !o.column().equals("total"))
                        .allMatch(o -> state(report, o) == FigureState.BLANK))
                .toList();
        if (totals.isEmpty()) {
            return List.of();
        }
        return List.of(new Draft(entry, report.report().source())
                .cells(totals)
                .section(TableId.T3.section())
                .actual(String.valueOf(totals.size()))
                .finding());
    }

    private static FigureState state(AuditedReport report, CellId cell) {
        return report.report().figure(cell).state();
    }
}
