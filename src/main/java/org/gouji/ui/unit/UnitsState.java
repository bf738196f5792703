package org.gouji.ui.unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.ui.finding.Tally;
import org.gouji.work.listing.Listing;

/**
 * The tree of years and units.
 *
 * @param years newest first; the same list for as long as its nodes stay
 * @param counts what is open in them
 * @param reports number of reports
 * @param chosen what is chosen in it
 * @param words what the nodes were narrowed by; empty: all
 */
public record UnitsState(List<YearNode> years, Counts counts, int reports, Choice chosen, String words) {

    /**
     * Undecided discrepancies, and verdicts.
     *
     * @param listing what was counted, which knows the verdicts after the last decision
     * @param byReport of each report; without any it is absent
     * @param byYear of each year, 0 where unknown
     * @param all of all
     */
    public record Counts(
            Listing listing,
            Map<Long, Tally<Severity>> byReport,
            Map<Integer, Tally<Severity>> byYear,
            Tally<Severity> all) {

        static Counts none() {
            return new Counts(Listing.none(), Map.of(), Map.of(), Tally.none());
        }

        /** Of a report. */
        public Tally<Severity> of(ReportNode report) {
            return byReport.getOrDefault(report.reportId(), Tally.none());
        }

        /** Of a year. */
        public Tally<Severity> of(YearNode year) {
            return byYear.getOrDefault(year.year(), Tally.none());
        }
    }

    /** A year with its reports; 0 where unknown. One of a year is like another of it, so that a tree keeps what is open. */
    public record YearNode(int year, List<ReportNode> reports) {
        @Override
        public boolean equals(Object other) {
            return other instanceof YearNode node && node.year == year;
        }

        @Override
        public int hashCode() {
            return year;
        }
    }

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
            Optional<Verdict> verdict) {
        @Override
        public boolean equals(Object other) {
            return other instanceof ReportNode node && node.reportId == reportId;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(reportId);
        }
    }

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

    /** The verdict on a report as it stands now; empty where it is not checked as it is. */
    public Optional<Verdict> verdict(ReportNode report) {
        return counts.listing().verdict(report.reportId()).or(report::verdict);
    }

    UnitsState choosing(Choice other) {
        return new UnitsState(years, counts, reports, other, words);
    }

    UnitsState counting(Counts other) {
        return new UnitsState(years, other, reports, chosen, words);
    }
}
