package org.gouji.model;

/**
 * The account of a reading, all counts of cells.
 *
 * @param expected cells of the edition
 * @param read cells with a number
 * @param blank cells that are there and empty
 * @param missing cells that the document does not have
 * @param unreadable cells whose text is no number
 * @param doubtful cells told by position only
 */
public record ReadLedger(int expected, int read, int blank, int missing, int unreadable, int doubtful) {

    static ReadLedger of(Report report) {
        int[] states = new int[FigureState.values().length];
        int doubtful = 0;
        for (Figure figure : report.figures().values()) {
            states[figure.state().ordinal()]++;
            doubtful += figure.doubtful() ? 1 : 0;
        }
        return new ReadLedger(
                report.figures().size(),
                states[FigureState.NUMBER.ordinal()],
                states[FigureState.BLANK.ordinal()],
                states[FigureState.MISSING.ordinal()],
                states[FigureState.UNREADABLE.ordinal()],
                doubtful);
    }

    /** Cells that no rule can use. */
    public int unread() {
        return missing + unreadable;
    }
}
