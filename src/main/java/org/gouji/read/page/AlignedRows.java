package org.gouji.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.read.page.Labels.Label;

/**
 * The rows of an aligned table: each label with the line of figures beside it. Where a figure stands on any other line, it may be
 * part of a number that had no room on one line, and nothing tells which: then there are no rows.
 */
final class AlignedRows {

    /**
     * A row.
     *
     * @param label its label; empty in a table without labels
     * @param figures its figures
     */
    record Row(String label, List<Segment> figures) {
        double bottom() {
            return figures.get(0).bottom();
        }
    }

    private AlignedRows() {}

    /** The rows; nothing where they are not clear. */
    static Optional<List<Row>> of(List<List<Segment>> figureLines, List<Label> labels) {
        List<Row> rows = new ArrayList<>();
        if (labels.isEmpty()) {
            figureLines.forEach(line -> rows.add(new Row("", line)));
            return rows.size() == 1 ? Optional.of(rows) : Optional.empty();
        }
        for (Label label : labels) {
            List<List<Segment>> lines = figureLines.stream()
                    .filter(l -> label.covers(l.get(0).bottom()))
                    .toList();
            if (lines.size() > 1) {
                return Optional.empty();
            }
            lines.forEach(line -> rows.add(new Row(label.text(), line)));
        }
        rows.sort(Comparator.comparingDouble(Row::bottom));
        boolean each = rows.stream().map(Row::figures).distinct().count() == rows.size();
        return each && !rows.isEmpty() && rows.size() == figureLines.size() ? Optional.of(rows) : Optional.empty();
    }
}
