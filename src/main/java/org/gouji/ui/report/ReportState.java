package org.gouji.ui.report;

import java.util.Optional;
import org.gouji.model.Report;

/**
 * The report that is shown.
 *
 * @param report empty where none is chosen or it is still being read
 * @param marks what is marked in it
 * @param loading whether one is being read
 */
public record ReportState(Optional<Report> report, Marks marks, boolean loading) {

    /** Nothing is shown. */
    public static ReportState none() {
        return new ReportState(Optional.empty(), Marks.none(), false);
    }
}
