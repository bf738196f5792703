package org.gouji.work;

import java.util.List;

/**
 * What an import did.
 *
 * @param imported reports new in the workspace
 * @param unchanged files whose content was there already
 * @param failures files that are no reports
 * @param cancelled whether it was stopped before the end; what was read until then is kept
 */
public record ImportOutcome(int imported, int unchanged, List<ImportFailure> failures, boolean cancelled) {
    public ImportOutcome {
        failures = List.copyOf(failures);
    }
}
