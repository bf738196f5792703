package org.gouji.work.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A unit in a year.
 *
 * @param coverage how it stands with its report
 * @param reports its reports by path
 * @param failed a file that by its name should be the report and could not be read
 */
public record OverviewCell(Coverage coverage, List<OverviewReport> reports, Optional<String> failed) {
    /** No report. */
    static final OverviewCell MISSING = new OverviewCell(Coverage.MISSING, List.of(), Optional.empty());

    /** No report, of a unit whose duty nobody knows. */
    static final OverviewCell UNKNOWN = new OverviewCell(Coverage.UNKNOWN, List.of(), Optional.empty());

    public OverviewCell {
        reports = List.copyOf(reports);
    }

    /** The same with other verdicts; this very one where none is another. */
    OverviewCell judged(UnaryOperator<OverviewReport> now) {
        List<OverviewReport> judged = Same.or(reports, now);
        return judged == reports ? this : new OverviewCell(coverage, judged, failed);
    }

    /** When the unit handed in the first of them; empty where nobody knows. */
    public Optional<LocalDate> received() {
        return reports.stream().flatMap(report -> report.received().stream()).min(LocalDate::compareTo);
    }

    /** The report that counts. */
    public Optional<OverviewReport> chief() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.get(reports.size() - 1));
    }
}
