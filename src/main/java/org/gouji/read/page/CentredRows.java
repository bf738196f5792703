package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.read.page.AlignedRows.Row;
import org.gouji.read.page.Labels.Label;

/**
 * The rows of an aligned table whose figures stand half way up their labels, where no gap parts one label from the next. The first
 * label begins with the first line, and its figures tell where its middle is: so they tell its last line, and where the next one
 * begins. A line too much or too few anywhere moves all middles behind it, and then there are no rows.
 */
final class CentredRows {
    /** How far figures may stand from the middle of their label, in sizes of the font: half a line is more. */
    private static final double OFF = 0.3;

    /** Lines of one label are nearer, in sizes of the font. */
    private static final double LINE = 1.75;

    /** From line to line, in sizes of the font. */
    private static final double PITCH = 1.2;

    private CentredRows() {}

    /** The rows with the labels {@code all}, lines from top to bottom; nothing where they do not come out even. */
    static Optional<List<Row>> of(List<List<Segment>> figureLines, List<Segment> all) {
        List<Segment> texts =
                Labels.ofRows(all, all.stream().mapToDouble(Segment::size).max().orElse(0) * PITCH);
        List<Row> rows = new ArrayList<>();
        int next = 0;
        for (List<Segment> figures : figureLines) {
            int end = end(texts, next, figures.get(0).bottom());
            if (end < 0) {
                return Optional.empty();
            }
            rows.add(new Row(new Label(texts.subList(next, end)).text(), figures));
            next = end;
        }
        return next == texts.size() && !rows.isEmpty() ? Optional.of(rows) : Optional.empty();
    }

    /** The end of the label that begins with line {@code from} and has its middle at {@code middle}; -1 if none has. */
    private static int end(List<Segment> texts, int from, double middle) {
        for (int last = from; last < texts.size(); last++) {
            Segment segment = texts.get(last);
            boolean next =
                    last > from && Labels.NUMBERED.matcher(segment.text()).find();
            boolean far = last > from && segment.bottom() - texts.get(last - 1).bottom() > LINE * segment.size();
            boolean beside =
                    last > from && segment.bottom() - texts.get(last - 1).bottom() < segment.size() / 2;
            if (next || far || beside) {
                return -1;
            }
            if (Math.abs((texts.get(from).bottom() + segment.bottom()) / 2 - middle) < OFF * segment.size()) {
                return last + 1;
            }
        }
        return -1;
    }
}
