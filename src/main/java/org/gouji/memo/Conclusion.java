package org.gouji.memo;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gouji.data.DataNode;
import org.gouji.model.Finding;
import org.gouji.model.Severity;

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

    /** When a report is sent back: an error of one of these rule families (resources/memo/conclusion.yaml). */
    public record Policy(Set<String> returned) {
        public Policy {
            returned = Set.copyOf(returned);
        }

        /** The policy as shipped. */
        public static Policy load() {
            return new Policy(
                    Set.copyOf(DataNode.resource("memo/conclusion.yaml").texts("returned")));
        }

        /** The conclusion on {@code report}, of which {@code confirmed} holds all confirmed discrepancies. */
        Conclusion on(ReviewedReport report, List<AuditItem> confirmed) {
            List<Finding> findings = confirmed.stream()
                    .filter(i -> i.report().id() == report.id())
                    .flatMap(i -> i.discrepancy().findings().stream())
                    .toList();
            if (findings.stream().anyMatch(f -> f.severity() == Severity.ERROR && returned.contains(f.rule()))) {
                return RETURNED;
            }
            if (findings.stream().anyMatch(f -> f.severity() != Severity.HINT)) {
                return AMEND;
            }
            return report.partial() ? WITHHELD : PASSED;
        }
    }
}
