package org.gouji.memo;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.gouji.model.Finding;
import org.gouji.model.Verdict;

/** What a memo proposes for a report of which nothing is undecided. */
public enum Conclusion {
    /** 通过. */
    PASSED,
    /** 修改后通过. */
    AMEND,
    /** 退回修改. */
    RETURNED,
    /** None: parts of the report could not be read. */
    WITHHELD;

    /** The word used in text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How a verdict comes of findings: the caller's, so that memo, lists and exports agree. */
    public record Policy(Function<List<Finding>, Verdict> verdict) {

        /** The conclusion on {@code report}, of which {@code confirmed} holds all confirmed discrepancies. */
        Conclusion on(ReviewedReport report, List<AuditItem> confirmed) {
            List<Finding> findings = confirmed.stream()
                    .filter(i -> i.report().id() == report.id())
                    .flatMap(i -> i.discrepancy().findings().stream())
                    .toList();
            Verdict proposed = verdict.apply(findings);
            if (proposed != Verdict.PASS) {
                return proposed == Verdict.RETURN ? RETURNED : AMEND;
            }
            return report.partial() ? WITHHELD : PASSED;
        }
    }
}
