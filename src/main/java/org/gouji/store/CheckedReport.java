package org.gouji.store;

import java.util.List;
import org.gouji.model.Cause;

/**
 * All that a check says of one report.
 *
 * @param report its number
 * @param findings in the order of the form, those over several reports last
 * @param causes what joins them
 */
public record CheckedReport(long report, List<KeyedFinding> findings, List<Cause> causes) {
    public CheckedReport {
        findings = List.copyOf(findings);
        causes = List.copyOf(causes);
    }
}
