package org.gouji.rule.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gouji.form.TableForm.Label;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.Finding;
import org.gouji.model.TableId;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;

/** Every cell holds a whole number of at least 0; decimals where the form asks for money, signs where it asks for a change. */
public final class CountCheck implements ReportCheck {
    private final Map<TableId, RuleEntry> entries;

    public CountCheck(RuleCatalogue rules) {
        entries = Map.of(
                TableId.T2, rules.entry("T2-INT"),
                TableId.T3, rules.entry("T3-INT"),
                TableId.T4, rules.entry("T4-INT"));
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        List<Finding> findings = new ArrayList<>();
        for (CellId cell : report.form().cells()) {
            Figure figure = report.report().figure(cell);
            defect(figure, () -> report.form().table(cell.table()).column(cell))
                    .ifPresent(variant -> findings.add(
                            new Draft(entries.get(cell.table()), report.report().source())
                                    .cells(List.of(cell))
                                    .actual(figure.text().strip())
                                    .arg("cell", cell.address())
                                    .evidence(figure.text().strip())
                                    .variant(variant)
                                    .finding()));
        }
        return findings;
    }

    private static Optional<String> defect(Figure figure, Supplier<Optional<Label>> column) {
        if (figure.state() == FigureState.UNREADABLE) {
            return Optional.of("unreadable");
        }
        if (figure.value().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = figure.value().get();
        if (value.signum() < 0 && !column.get().map(Label::signed).orElse(false)) {
            return Optional.of("negative");
        }
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return whole || column.get().map(Label::decimal).orElse(false) ? Optional.empty() : Optional.of("decimal");
    }
}
