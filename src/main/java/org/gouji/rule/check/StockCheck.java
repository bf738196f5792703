package org.gouji.rule.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.TableId;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.finding.Formula;

/**
 * Documents in force = last year's + issued − repealed. Only where both years use the edition that counts documents in force:
 * 对外公开总数量 of edition 2019 is another number (DOMAIN.md 1.4).
 */
public final class StockCheck implements UnitCheck {
    private final RuleEntry entry;
    private final String edition;
    private final List<String> rows;

    public StockCheck(RuleCatalogue rules) {
        entry = rules.entry("Y-STOCK");
        edition = entry.parameter("edition");
        rows = entry.parameters("rows");
    }

    @Override
    public List<Finding> check(AuditedReport earlier, AuditedReport later) {
        List<Finding> findings = new ArrayList<>();
        if (earlier.form().id().equals(edition) && later.form().id().equals(edition)) {
            rows.forEach(row -> compare(earlier, later, row).ifPresent(findings::add));
        }
        return findings;
    }

    private Optional<Finding> compare(AuditedReport earlier, AuditedReport later, String row) {
        CellId valid = new CellId(TableId.T2, row, "valid");
        CellId made = new CellId(TableId.T2, row, "made");
        CellId repealed = new CellId(TableId.T2, row, "repealed");
        Optional<BigDecimal> before = earlier.amount(valid);
        if (before.isEmpty()
                || List.of(valid, made, repealed).stream()
                        .anyMatch(c -> later.amount(c).isEmpty())) {
            return Optional.empty();
        }
        BigDecimal issued = later.amount(made).orElseThrow();
        BigDecimal withdrawn = later.amount(repealed).orElseThrow();
        BigDecimal stated = later.amount(valid).orElseThrow();
        BigDecimal wanted = before.get().add(issued).subtract(withdrawn);
        if (wanted.compareTo(stated) == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Draft(entry, earlier.report().source(), later.report().source())
                        .cells(List.of(valid, made, repealed))
                        .amounts(wanted, stated)
                        .arg("row", valid.address())
                        .arg("before", Formula.plain(before.get()))
                        .arg("made", Formula.plain(issued))
                        .arg("repealed", Formula.plain(withdrawn))
                        .arg("earlier", String.valueOf(earlier.report().year().orElseThrow()))
                        .arg("later", String.valueOf(later.report().year().orElseThrow()))
                        .evidence(Formula.plain(before.get()) + "+" + Formula.plain(issued) + "-"
                                + Formula.plain(withdrawn) + "=" + Formula.plain(wanted) + "≠" + Formula.plain(stated))
                        .finding());
    }
}
