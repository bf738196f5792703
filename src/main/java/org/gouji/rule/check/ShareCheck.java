package org.gouji.rule.check;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Severity;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.catalogue.RuleEntry;
import org.gouji.rule.claim.Share;
import org.gouji.rule.finding.Formula;

/**
 * Percentages said of counts: each list is measured by the base that most of it fits. One cut off instead of rounded, or bent
 * so that all make 100, is a hint.
 */
final class ShareCheck {
    private final RuleEntry entry;

    ShareCheck(RuleCatalogue rules) {
        entry = rules.entry("N-PCT");
    }

    List<Finding> check(AuditedReport report, List<Share> shares) {
        Quoted quoted = new Quoted(report);
        List<Finding> findings = new ArrayList<>();
        for (ShareList list : ShareList.of(report, shares)) {
            list.base()
                    .ifPresent(base -> list.shares().stream()
                            .filter(s -> !list.fits(s, base, RoundingMode.HALF_UP))
                            .forEach(s -> findings.add(finding(quoted, list, s, base))));
        }
        return findings;
    }

    private Finding finding(Quoted quoted, ShareList list, Share share, ShareBase base) {
        boolean cut = list.fits(share, base, RoundingMode.DOWN);
        boolean bent = list.bent(share, base);
        List<CellId> cells = Stream.concat(
                        share.count().cells().stream().limit(1).flatMap(s -> s.cells().stream()), base.cells().stream())
                .distinct()
                .toList();
        return quoted.draft(entry, cells, share.place(), share.count().sentence())
                .expected(ShareList.right(share, base).toPlainString() + "%")
                .actual(share.percent().setScale(share.decimals()).toPlainString() + "%")
                .arg("count", Formula.plain(share.count().value()))
                .arg("base", Formula.plain(base.value()))
                .severity(cut || bent ? Severity.HINT : entry.severity())
                .variant(cut ? "cut" : bent ? "bent" : "wrong")
                .finding();
    }
}
