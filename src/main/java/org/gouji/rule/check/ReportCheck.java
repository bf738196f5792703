package org.gouji.rule.check;

import java.util.List;
import org.gouji.model.Finding;

/** A check that needs one report only. Same report, same findings, in the same order; any thread. */
@FunctionalInterface
public interface ReportCheck {

    /** What does not agree in this report; what cannot be judged is left out. */
    List<Finding> check(AuditedReport report);
}
