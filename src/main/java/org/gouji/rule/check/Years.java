package org.gouji.rule.check;

import java.math.BigDecimal;
import org.gouji.model.CellId;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.finding.Formula;

/** Two years of one unit, and how a finding about them begins. */
record Years(AuditedReport earlier, AuditedReport later) {

    /** A finding that names both years. */
    Draft draft(RuleEntry entry) {
        return new Draft(entry, earlier.report().source(), later.report().source())
                .arg("earlier", String.valueOf(earlier.report().year().orElseThrow()))
                .arg("later", String.valueOf(later.report().year().orElseThrow()));
    }

    /** A finding about a cell that went from one value to another. */
    Draft change(RuleEntry entry, CellId cell, BigDecimal before, BigDecimal after) {
        return draft(entry)
                .cells(java.util.List.of(cell))
                .arg("cell", cell.address())
                .arg("before", Formula.plain(before))
                .actual(Formula.plain(after))
                .evidence(Formula.plain(before) + " → " + Formula.plain(after));
    }
}
