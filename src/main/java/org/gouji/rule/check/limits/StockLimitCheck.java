package org.gouji.rule.check.limits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.Finding;
import org.gouji.model.TableId;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.check.AuditedReport;
import org.gouji.rule.check.ReportCheck;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.finding.Formula;

/**
 * Documents in force at the end of the year are at least those made less those repealed. A stock that is exactly what was made
 * is suspicious: documents issued may have been counted instead.
 */
public final class StockLimitCheck implements ReportCheck {
    private final RuleEntry bound;
    private final RuleEntry none;
    private final RuleEntry allNew;
    private final List<String> rows;
    private final BigDecimal least;

    public StockLimitCheck(RuleCatalogue rules) {
        bound = rules.entry("T2-STOCK-LB");
        none = rules.entry("T2-VALID0");
        allNew = rules.entry("T2-ALLNEW");
        rows = bound.parameters("rows");
        least = new BigDecimal(allNew.parameter("least"));
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        List<Finding> findings = new ArrayList<>();
        for (String row : rows) {
            CellId valid = new CellId(TableId.T2, row, "valid");
            CellId made = new CellId(TableId.T2, row, "made");
            CellId repealed = new CellId(TableId.T2, row, "repealed");
            Figure stock = report.report().figure(valid);
            Optional<BigDecimal> come = report.amount(made);
            Optional<BigDecimal> gone = report.amount(repealed);
            if (stock.state() == FigureState.NUMBER && come.isPresent() && gone.isPresent()) {
                judge(stock.value().get(), come.get(), gone.get())
                        .ifPresent(entry ->
                                findings.add(new Draft(entry, report.report().source())
                                        .cells(List.of(valid, made, repealed))
                                        .expected(Formula.plain(come.get().subtract(gone.get())))
                                        .actual(Formula.plain(stock.value().get()))
                                        .arg("row", valid.address())
                                        .arg("made", Formula.plain(come.get()))
                                        .arg("repealed", Formula.plain(gone.get()))
                                        .evidence(Formula.plain(come.get()) + "−" + Formula.plain(gone.get())
                                                + (entry == allNew ? "=" : ">")
                                                + Formula.plain(stock.value().get()))
                                        .finding()));
            }
        }
        return findings;
    }

    private Optional<RuleEntry> judge(BigDecimal valid, BigDecimal made, BigDecimal repealed) {
        if (made.subtract(repealed).compareTo(valid) > 0) {
            return Optional.of(valid.signum() == 0 ? none : bound);
        }
        boolean same = made.compareTo(valid) == 0 && repealed.signum() == 0 && made.compareTo(least) >= 0;
        return same ? Optional.of(allNew) : Optional.empty();
    }
}
