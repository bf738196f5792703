package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The labels at the left of an aligned table: which lines make one label, and which row it belongs to. */
final class Labels {
    static final Pattern NUMBERED =
            Pattern.compile("^(第[一二三四五六七八九十]|[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[（(]?\\p{Nd}{1,2}[)）、.．])");

    private static final Pattern HEADING = Pattern.compile("^[一二三四五六七八九十]{1,2}[、.．].{2,40}$");
    private static final Pattern SENTENCE = Pattern.compile("[。；！？]");
    private static final double LINE = 1.75;
    private static final double NEAR_ROW = 0.6;

    /**
     * A label.
     *
     * @param lines its lines from top to bottom
     */
    record Label(List<Segment> lines) {
        String text() {
            StringBuilder text = new StringBuilder();
            lines.forEach(l -> text.append(text.length() == 0 ? "" : "\n").append(l.text()));
            return text.toString();
        }

        Segment last() {
            return lines.get(lines.size() - 1);
        }

        boolean covers(double bottom) {
            double slack = NEAR_ROW * last().size();
            return bottom > lines.get(0).bottom() - slack && bottom < last().bottom() + slack;
        }
    }

    private Labels() {}

    /** Whether a line of text is the heading of a section, or part of a sentence, not of a table. */
    static boolean isHeading(List<Segment> line) {
        String text = line.get(0).text();
        boolean heading = line.size() == 1 && HEADING.matcher(text).matches();
        return heading || line.stream().anyMatch(s -> SENTENCE.matcher(s.text()).find());
    }

    /** Whether all of a line without figures begins where the rows of {@code body} have their labels. */
    static boolean mayBelong(List<Segment> line, List<List<Segment>> body) {
        double end = body.stream()
                .filter(AlignedTables::isAnchor)
                .flatMap(List::stream)
                .filter(s -> !s.isFigure())
                .mapToDouble(Segment::right)
                .max()
                .orElse(0);
        return line.stream().allMatch(s -> s.left() < end);
    }

    /** The end of the lines of {@code body} that belong to its last row, which stands before {@code end}. */
    static int end(List<List<Segment>> body, int end) {
        int last = end;
        while (last < body.size()
                && body.get(last).get(0).bottom() - body.get(last - 1).get(0).bottom()
                        < LINE * body.get(last).get(0).size()
                && body.get(last).stream()
                        .noneMatch(s -> NUMBERED.matcher(s.text()).find())
                && mayBelong(body.get(last), body.subList(0, end))) {
            last++;
        }
        return last;
    }

    /** The labels of rows among {@code segments}; those of groups of rows, which have others at their right, are left out. */
    static List<Label> of(List<Segment> segments, double pitch, List<Double> anchors) {
        List<Label> labels = new ArrayList<>();
        List<Segment> open = new ArrayList<>();
        for (Segment segment : segments) {
            if (segments.stream().anyMatch(s -> isRightOf(s, segment, pitch))) {
                continue;
            }
            if (!open.isEmpty() && begins(open, segment, anchors)) {
                labels.add(new Label(List.copyOf(open)));
                open.clear();
            }
            open.add(segment);
        }
        if (!open.isEmpty()) {
            labels.add(new Label(List.copyOf(open)));
        }
        return labels;
    }

    private static boolean isRightOf(Segment other, Segment segment, double pitch) {
        return other != segment
                && other.left() >= segment.right()
                && Math.abs(other.bottom() - segment.bottom()) < NEAR_ROW * pitch;
    }

    private static boolean begins(List<Segment> open, Segment next, List<Double> anchors) {
        Segment last = open.get(open.size() - 1);
        boolean far = next.bottom() - last.bottom() > LINE * last.size();
        boolean numbered = NUMBERED.matcher(next.text()).find();
        boolean ownRow = anchors.stream().anyMatch(a -> Math.abs(a - next.bottom()) < 1)
                && open.stream().anyMatch(s -> anchors.stream().anyMatch(a -> Math.abs(a - s.bottom()) < 1));
        return far || numbered || ownRow;
    }
}
