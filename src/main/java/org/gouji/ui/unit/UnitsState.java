package org.gouji.ui.unit;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.ui.finding.Tally;

/**
 * The tree of years and units.
 *
 * @param years newest first
 * @param open undecided discrepancies of all
 * @param reports number of reports
 * @param chosen what is chosen in it
 */
public record UnitsState(List<YearNode> years, Tally<Severity> open, int reports, Choice chosen) {

    /** A year with its reports; 0 where unknown. */
    public record YearNode(int year, Tally<Severity> open, List<ReportNode> reports) {}

    /**
     * A report of a unit; {@code brief} is the name without what all share, {@code file} tells apart two reports of one unit
     * and year.
     */
    public record ReportNode(
            long reportId,
            int year,
            String unitKey,
            String name,
            String brief,
            String file,
            boolean partial,
            Optional<Verdict> verdict,
            Tally<Severity> open) {}

    /** What is chosen: nothing at all means everything; a report always comes with its year and unit. */
    public record Choice(Optional<Integer> year, Optional<String> unitKey, Optional<Long> reportId) {

        /** Everything. */
        public static Choice all() {
            return new Choice(Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** A year. */
        public static Choice of(YearNode node) {
            return new Choice(Optional.of(node.year()), Optional.empty(), Optional.empty());
        }

        /** A report. */
        public static Choice of(ReportNode node) {
            return new Choice(Optional.of(node.year()), Optional.of(node.unitKey()), Optional.of(node.reportId()));
        }
    }

    /** The node of the chosen report. */
    public Optional<ReportNode> chosenReport() {
        return chosen.reportId()
                .flatMap(id -> years.stream()
                        .flatMap(y -> y.reports().stream())
                        .filter(r -> r.reportId() == id)
                        .findFirst());
    }
}
