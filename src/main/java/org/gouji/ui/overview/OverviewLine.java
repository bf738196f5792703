package org.gouji.ui.overview;

import java.util.Optional;
import org.gouji.model.Severity;
import org.gouji.work.overview.OverviewCell;
import org.gouji.work.overview.OverviewReport;
import org.gouji.work.overview.OverviewUnit;

/**
 * A unit in the year that is looked at.
 *
 * @param unit the unit
 * @param brief its name without what all share
 * @param indent how far it stands in, below its parents
 * @param cell how it stands with its report
 * @param open undecided discrepancies by severity, in the order of {@link Severity}
 */
public record OverviewLine(OverviewUnit unit, String brief, int indent, OverviewCell cell, Open open) {

    /** Undecided discrepancies. */
    public record Open(int errors, int warnings, int hints) {
        /** How many of a severity. */
        public int of(Severity severity) {
            return switch (severity) {
                case ERROR -> errors;
                case WARNING -> warnings;
                case HINT -> hints;
            };
        }
    }

    /** The report that counts. */
    public Optional<OverviewReport> report() {
        return cell.chief();
    }
}
