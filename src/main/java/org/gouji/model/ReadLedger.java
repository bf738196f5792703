package org.gouji.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The account of a reading: counts of cells, and of labels by how they were matched.
 *
 * @param expected cells of the edition
 * @param read cells with a number
 * @param blank cells that are there and empty
 * @param missing cells that the document does not have
 * @param unreadable cells whose text is no number
 * @param doubtful cells told by position only
 * @param labels rows and columns of the form by how their labels were matched; every way is there
 */
public record ReadLedger(
        int expected,
        int read,
        int blank,
        int missing,
        int unreadable,
        int doubtful,
        Map<LabelMatch.How, Integer> labels) {

    public ReadLedger {
        labels = Collections.unmodifiableMap(new EnumMap<>(labels));
    }

    static ReadLedger of(Report report) {
        int[] states = new int[FigureState.values().length];
        int doubtful = 0;
        for (Figure figure : report.figures().values()) {
            states[figure.state().ordinal()]++;
            doubtful += figure.doubtful() ? 1 : 0;
        }
        Map<LabelMatch.How, Integer> labels = new EnumMap<>(LabelMatch.How.class);
        for (LabelMatch.How how : LabelMatch.How.values()) {
            labels.put(how, 0);
        }
        report.tables().forEach(t -> t.labels().forEach(l -> labels.merge(l.how(), 1, Integer::sum)));
        return new ReadLedger(
                report.figures().size(),
                states[FigureState.NUMBER.ordinal()],
                states[FigureState.BLANK.ordinal()],
                states[FigureState.MISSING.ordinal()],
                states[FigureState.UNREADABLE.ordinal()],
                doubtful,
                labels);
    }

    /** Cells that no rule can use. */
    public int unread() {
        return missing + unreadable;
    }
}
