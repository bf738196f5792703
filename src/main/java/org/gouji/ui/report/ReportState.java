package org.gouji.ui.report;

import java.util.Map;
import java.util.Optional;
import org.gouji.model.Correction;
import org.gouji.model.Correction.Target;
import org.gouji.model.Report;
import org.gouji.work.evidence.Outcome;

/**
 * The report that is shown.
 *
 * @param id its number; 0 where none is chosen
 * @param report as it counts; empty where none is chosen or it is still being read
 * @param corrections what counts in it instead of what was read
 * @param citations what was found in it
 * @param marks what is marked in it
 * @param trial the repair that it is shown with; empty where it is shown as it is
 * @param away whether it is another than the chosen one, looked up for a figure, so that there is a way back
 * @param loading whether one is being read
 */
public record ReportState(
        long id,
        Optional<Report> report,
        Map<Target, Correction> corrections,
        Citations citations,
        Marks marks,
        Optional<Outcome> trial,
        boolean away,
        boolean loading) {

    public ReportState {
        corrections = Map.copyOf(corrections);
    }

    /** Nothing is shown. */
    public static ReportState none() {
        return new ReportState(
                0, Optional.empty(), Map.of(), Citations.none(), Marks.none(), Optional.empty(), false, false);
    }

    ReportState reading() {
        return new ReportState(id, report, corrections, citations, Marks.none(), Optional.empty(), away, true);
    }
}
