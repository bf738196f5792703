package org.gouji.rule;

import java.util.List;
import org.gouji.model.Cause;
import org.gouji.model.Finding;

/** What the rules say of one report: findings in the order of the form, and the causes that join them. */
public record Checked(List<Finding> findings, List<Cause> causes) {
    public Checked {
        findings = List.copyOf(findings);
        causes = List.copyOf(causes);
    }
}
