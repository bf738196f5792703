package org.gouji.ui.compare;

import java.util.List;
import java.util.Optional;
import org.gouji.work.ReportRow;
import org.gouji.work.compare.Comparison;

/**
 * The page of two reports.
 *
 * @param left the report chosen for the left column
 * @param right the report chosen for the right column
 * @param part what of them is shown
 * @param only whether what is the same is left out
 * @param status what is known of the two
 * @param shown what is known once they are compared
 * @param current which of the places to go to is gone to; -1 for none
 */
public record CompareState(
        Optional<ReportRow> left,
        Optional<ReportRow> right,
        Part part,
        boolean only,
        Status status,
        Optional<Shown> shown,
        int current) {

    /** How far it is. */
    public enum Status {
        /** Two reports are still to be chosen. */
        CHOOSE,
        /** One is chosen, and the unit has no report of the year before. */
        NO_EARLIER,
        /** They are being compared. */
        COMPARING,
        /** They were not compared, because somebody stopped it or it failed. */
        STOPPED,
        /** They are compared. */
        READY
    }

    /**
     * Two reports that are compared.
     *
     * @param comparison all that is known
     * @param cells the lines of the list of cells, as many as are to be shown
     * @param prose the lines of the prose, as many as are to be shown
     * @param spots where the keys lead in the part that is shown
     */
    public record Shown(Comparison comparison, List<CellLine> cells, List<ProseLine> prose, List<Spot> spots) {
        public Shown {
            cells = List.copyOf(cells);
            prose = List.copyOf(prose);
            spots = List.copyOf(spots);
        }

        /** How much there is to go through in a part. */
        public int count(Part part) {
            return switch (part) {
                case CELLS -> (int) cells.stream().filter(CellLine::differs).count();
                case PROSE -> comparison.proseDifferences();
                case PASSAGES -> comparison.matching().passages().size();
            };
        }
    }

    static CompareState first() {
        return new CompareState(
                Optional.empty(), Optional.empty(), Part.CELLS, true, Status.CHOOSE, Optional.empty(), -1);
    }

    /** The report of a column. */
    public Optional<ReportRow> of(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** The place that is gone to. */
    public Optional<Spot> spot() {
        return shown.filter(s -> current >= 0 && current < s.spots().size())
                .map(s -> s.spots().get(current));
    }

    CompareState pair(Optional<ReportRow> first, Optional<ReportRow> second, Status next) {
        return new CompareState(first, second, part, only, next, Optional.empty(), -1);
    }

    CompareState showing(Shown next, int at) {
        return new CompareState(left, right, part, only, Status.READY, Optional.of(next), at);
    }

    CompareState of(Part other, boolean differencesOnly) {
        return new CompareState(left, right, other, differencesOnly, status, shown, current);
    }

    CompareState of(ReportRow first, ReportRow second) {
        return new CompareState(Optional.of(first), Optional.of(second), part, only, status, shown, current);
    }

    CompareState stopped() {
        return new CompareState(left, right, part, only, Status.STOPPED, Optional.empty(), -1);
    }

    CompareState at(int next) {
        return new CompareState(left, right, part, only, status, shown, next);
    }
}
