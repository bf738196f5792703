package org.gouji.rule.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Severity;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.claim.Claim;
import org.gouji.rule.claim.Sureness;
import org.gouji.rule.finding.Draft;
import org.gouji.rule.finding.Formula;

/** A number stated in prose against the cells it speaks of. */
final class ClaimCheck {
    /** More cells than this are not listed in a message. */
    private static final int LISTED = 3;

    private final RuleCatalogue rules;

    ClaimCheck(RuleCatalogue rules) {
        this.rules = rules;
    }

    List<Finding> check(AuditedReport report, List<Claim> claims) {
        Quoted quoted = new Quoted(report);
        List<Finding> findings = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.comparable() && new StatedAmount(report, claim).contradicts()) {
                rules.find(claim.check()).ifPresent(entry -> findings.add(finding(report, quoted, entry, claim)));
            }
        }
        return findings;
    }

    private static Finding finding(AuditedReport report, Quoted quoted, RuleEntry entry, Claim claim) {
        List<CellId> chief = claim.cells().get(0).cells();
        List<CellId> cells = claim.cells().stream()
                .flatMap(s -> s.cells().stream())
                .distinct()
                .toList();
        Optional<BigDecimal> actual = new StatedAmount(report, claim).amount();
        boolean likely = claim.sureness() == Sureness.LIKELY && entry.severity() == Severity.ERROR;
        Draft draft = quoted.draft(entry, cells, claim.phrase(), claim.sentence())
                .expected(Formula.plain(claim.value()))
                .actual(Formula.plain(actual.orElseThrow()))
                .severity(likely ? Severity.WARNING : entry.severity());
        if (chief.size() > LISTED) {
            return draft.arg("table", chief.get(0).table().name())
                    .variant("group")
                    .finding();
        }
        return draft.arg(
                        "cells",
                        String.join(",", chief.stream().map(CellId::address).toList()))
                .variant(chief.size() == 1 ? "cell" : "sum")
                .finding();
    }
}
