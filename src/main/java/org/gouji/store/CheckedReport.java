package org.gouji.store;

import java.util.List;
import org.gouji.model.Cause;

/**
 * All that a check says of one report.
 *
 * @param report its number
 * @param findings in the order of the form, those over several reports last
 * @param causes what joins them
 * @param listed false for a version whose place another took: what is found of it is kept, but stands in no list
 */
public record CheckedReport(long report, List<KeyedFinding> findings, List<Cause> causes, boolean listed) {
    public CheckedReport {
        findings = List.copyOf(findings);
        causes = List.copyOf(causes);
    }

    /** What a check says of a listed report. */
    public CheckedReport(long report, List<KeyedFinding> findings, List<Cause> causes) {
        this(report, findings, causes, true);
    }
}
