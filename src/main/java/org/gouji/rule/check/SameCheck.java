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
import org.gouji.rule.finding.Formula;

/**
 * A table whose figures are all those of last year. Documents in force stay the same by nature, and small numbers by chance, so
 * that a figure of some size must be among those of the year.
 */
public final class SameCheck implements UnitCheck {
    private final RuleEntry entry;
    private final List<TableId> tables;
    private final List<String> standing;
    private final BigDecimal size;

    public SameCheck(RuleCatalogue rules) {
        entry = rules.entry("Y-SAME");
        tables = entry.parameters("tables").stream().map(TableId::valueOf).toList();
        standing = entry.parameters("standing");
        size = new BigDecimal(entry.parameter("size"));
    }

    @Override
    public List<Finding> check(AuditedReport earlier, AuditedReport later) {
        List<Finding> findings = new ArrayList<>();
        if (!earlier.form().id().equals(later.form().id())) {
            return findings;
        }
        for (TableId table : tables) {
            greatestOfSame(earlier, later, table)
                    .filter(greatest -> greatest.compareTo(size) >= 0)
                    .ifPresent(greatest -> findings.add(new Years(earlier, later)
                            .draft(entry)
                            .section(table.section())
                            .arg("table", table.name())
                            .actual(Formula.plain(greatest))
                            .evidence("max " + Formula.plain(greatest))
                            .finding()));
        }
        return findings;
    }

    /** The greatest figure of the year where all are those of last year; empty where one differs or cannot be judged. */
    private Optional<BigDecimal> greatestOfSame(AuditedReport earlier, AuditedReport later, TableId table) {
        BigDecimal greatest = BigDecimal.ZERO;
        for (CellId cell : later.form().table(table).cells()) {
            Optional<BigDecimal> before = earlier.amount(cell);
            Optional<BigDecimal> after = later.amount(cell);
            if (before.isEmpty() || after.isEmpty() || before.get().compareTo(after.get()) != 0) {
                return Optional.empty();
            }
            greatest = standing.contains(cell.column()) ? greatest : greatest.max(after.get());
        }
        return Optional.of(greatest);
    }
}
