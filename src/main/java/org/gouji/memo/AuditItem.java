package org.gouji.memo;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Cause;
import org.gouji.model.Decision;
import org.gouji.model.Discrepancy;

/**
 * A discrepancy that may go into a memo: confirmed, or still open. What was dismissed and what the auditor noted for herself has
 * no place here, so it cannot get out.
 *
 * @param report the report it is about
 * @param discrepancy what is wrong
 * @param decision how it stands
 * @param basis the provisions it offends against, in words, the general one first
 * @param cause how it may be mended, where that is known
 * @param key what it is known by in the workspace, {@link org.gouji.model.FindingKey#text()}
 * @param sentence what is said about it instead of the rule's own sentence, where somebody edited that
 */
public record AuditItem(
        ReviewedReport report,
        Discrepancy discrepancy,
        Decision decision,
        List<String> basis,
        Optional<Cause> cause,
        String key,
        Optional<String> sentence) {
    public AuditItem {
        basis = List.copyOf(basis);
        if (decision == Decision.DISMISSED) {
            throw new IllegalArgumentException("what was dismissed goes nowhere");
        }
    }

    /** Whether nobody has decided yet. */
    public boolean open() {
        return decision == Decision.OPEN;
    }
}
