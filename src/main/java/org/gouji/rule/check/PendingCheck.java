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

/** A case that was pending last year ends somewhere this year, or is still pending: the group cannot be empty. */
public final class PendingCheck implements UnitCheck {
    private final RuleEntry entry;

    public PendingCheck(RuleCatalogue rules) {
        entry = rules.entry("Y-PENDING");
    }

    @Override
    public List<Finding> check(AuditedReport earlier, AuditedReport later) {
        List<Finding> findings = new ArrayList<>();
        for (CellId total : later.form().table(TableId.T4).cells()) {
            if (!total.column().equals("total")) {
                continue;
            }
            Optional<BigDecimal> pending = earlier.amount(new CellId(TableId.T4, total.row(), "pending"));
            Optional<BigDecimal> now = later.amount(total);
            if (pending.isPresent()
                    && pending.get().signum() > 0
                    && now.isPresent()
                    && now.get().signum() == 0) {
                findings.add(new Years(earlier, later)
                        .change(entry, total, pending.get(), now.get())
                        .arg("row", total.address())
                        .finding());
            }
        }
        return findings;
    }
}
