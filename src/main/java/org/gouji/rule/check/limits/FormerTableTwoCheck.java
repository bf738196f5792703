package org.gouji.rule.check.limits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Severity;
import org.gouji.model.TableId;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.check.AuditedReport;
import org.gouji.rule.check.ReportCheck;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.finding.Formula;

/** Table two of the edition of 2019: no more items dropped than there were, no more documents published than there are. */
public final class FormerTableTwoCheck implements ReportCheck {
    private static final String EDITION = "2019";
    private final RuleEntry change;
    private final RuleEntry published;

    public FormerTableTwoCheck(RuleCatalogue rules) {
        change = rules.entry("T2F19-DELTA");
        published = rules.entry("T2F19-PUB");
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        List<Finding> findings = new ArrayList<>();
        if (report.form().id().equals(EDITION)) {
            change.parameters("rows").forEach(row -> change(report, row).ifPresent(findings::add));
            published.parameters("rows").forEach(row -> published(report, row).ifPresent(findings::add));
        }
        return findings;
    }

    private Optional<Finding> change(AuditedReport report, String row) {
        CellId delta = cell(row, "change");
        CellId previous = cell(row, "previous");
        Optional<BigDecimal> dropped = report.amount(delta).map(BigDecimal::negate);
        Optional<BigDecimal> had = report.amount(previous);
        if (dropped.isEmpty() || had.isEmpty() || dropped.get().compareTo(had.get()) <= 0) {
            return Optional.empty();
        }
        return Optional.of(draft(change, report, List.of(delta, previous), dropped.get(), had.get()));
    }

    private Optional<Finding> published(AuditedReport report, String row) {
        CellId total = cell(row, "public_total");
        CellId news = cell(row, "published");
        CellId created = cell(row, "created");
        Optional<BigDecimal> all = report.amount(total);
        Optional<BigDecimal> out = report.amount(news);
        Optional<BigDecimal> made = report.amount(created);
        if (all.isEmpty() || out.isEmpty() || made.isEmpty()) {
            return Optional.empty();
        }
        if (all.get().compareTo(out.get()) < 0) {
            return Optional.of(draft(published, report, List.of(total, news, created), out.get(), all.get()));
        }
        boolean hidden = made.get().signum() > 0 && all.get().signum() == 0;
        if (hidden) {
            return Optional.of(new Draft(published, report.report().source())
                    .cells(List.of(total, created))
                    .actual("0")
                    .arg("row", total.address())
                    .arg("made", Formula.plain(made.get()))
                    .variant("hidden")
                    .finding());
        }
        return out.get().compareTo(made.get()) > 0
                ? Optional.of(new Draft(published, report.report().source())
                        .cells(List.of(news, created))
                        .severity(Severity.HINT)
                        .actual(Formula.plain(out.get()))
                        .arg("row", news.address())
                        .arg("made", Formula.plain(made.get()))
                        .variant("older")
                        .finding())
                : Optional.empty();
    }

    private static Finding draft(
            RuleEntry entry, AuditedReport report, List<CellId> cells, BigDecimal more, BigDecimal less) {
        return new Draft(entry, report.report().source())
                .cells(cells)
                .expected(Formula.plain(more))
                .actual(Formula.plain(less))
                .arg("row", cells.get(0).address())
                .evidence(Formula.plain(more) + ">" + Formula.plain(less))
                .variant("more")
                .finding();
    }

    private static CellId cell(String row, String column) {
        return new CellId(TableId.T2, row, column);
    }
}
