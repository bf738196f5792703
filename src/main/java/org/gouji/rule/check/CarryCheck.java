package org.gouji.rule.check;

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
import org.gouji.rule.finding.Draft;
import org.gouji.rule.finding.Formula;

/** What one year carries out, the next carries in, in every column; a kind of applicant may have been sorted anew, a total not. */
public final class CarryCheck implements UnitCheck {
    private final RuleEntry entry;

    public CarryCheck(RuleCatalogue rules) {
        entry = rules.entry("Y-CARRY");
    }

    @Override
    public List<Finding> check(AuditedReport earlier, AuditedReport later) {
        List<Finding> findings = new ArrayList<>();
        for (CellId carriedIn : later.form().table(TableId.T3).cells()) {
            if (!carriedIn.row().equals("carried_in")) {
                continue;
            }
            Optional<BigDecimal> expected = earlier.amount(new CellId(TableId.T3, "carried_out", carriedIn.column()));
            Optional<BigDecimal> actual = later.amount(carriedIn);
            if (expected.isPresent() && actual.isPresent() && expected.get().compareTo(actual.get()) != 0) {
                boolean total = carriedIn.column().equals("total");
                findings.add(new Draft(
                                entry, earlier.report().source(), later.report().source())
                        .cells(List.of(carriedIn))
                        .severity(total ? entry.severity() : Severity.WARNING)
                        .amounts(expected.get(), actual.get())
                        .arg("column", carriedIn.address())
                        .arg("earlier", String.valueOf(earlier.report().year().orElseThrow()))
                        .arg("later", String.valueOf(later.report().year().orElseThrow()))
                        .evidence(Formula.plain(expected.get()) + "≠" + Formula.plain(actual.get()))
                        .finding());
            }
        }
        return findings;
    }
}
