package org.gouji.work;

import java.util.List;

/**
 * What an import did.
 *
 * @param imported reports new in the workspace
 * @param unchanged files whose content was there already
 * @param failures files that are no reports
 * @param cancelled whether it was stopped before the end; what was read until then is kept
 * @param next numbers of the reports that took the place of another of their unit and year
 */
public record ImportOutcome(
        int imported, int unchanged, List<ImportFailure> failures, boolean cancelled, List<Long> next) {
    public ImportOutcome {
        failures = List.copyOf(failures);
        next = List.copyOf(next);
    }

    /** An import in which no report took the place of another. */
    public ImportOutcome(int imported, int unchanged, List<ImportFailure> failures, boolean cancelled) {
        this(imported, unchanged, failures, cancelled, List.of());
    }
}
