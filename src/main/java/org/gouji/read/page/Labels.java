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

    /** Whether a line of text reads like the heading of a section. */
    static boolean isHeading(List<Segment> line) {
        return line.size() == 1 && HEADING.matcher(line.get(0).text()).matches();
    }

    /** Whether a line of text is part of a sentence, not of a table. */
    static boolean isSentence(List<Segment> line) {
        return line.stream().anyMatch(s -> SENTENCE.matcher(s.text()).find());
    }

    /** Whether all of a line without figures stands left of the figures of {@code body}, and begins where it has labels, if any. */
    static boolean mayBelong(List<Segment> line, List<List<Segment>> body) {
        double first = body.stream()
                .flatMap(List::stream)
                .filter(Segment::isFigure)
                .mapToDouble(Segment::left)
                .min()
                .orElse(Double.MAX_VALUE);
        double end = body.stream()
                .flatMap(List::stream)
                .filter(s -> !s.isFigure())
                .mapToDouble(Segment::right)
                .max()
                .orElse(first);
        return line.stream().allMatch(s -> s.left() < end && s.right() < first);
    }

    /** How many lines of {@code heads} are no heads but the beginning of the label of the first row, which {@code line} is of. */
    static int before(List<List<Segment>> heads, List<Segment> line) {
        int start = heads.size();
        int numbered = start;
        List<Segment> next = line;
        while (start > 0
                && next.get(0).bottom() - heads.get(start - 1).get(0).bottom()
                        < LINE * next.get(0).size()
                && mayBelong(heads.get(start - 1), List.of(line))) {
            start--;
            next = heads.get(start);
            numbered = next.stream().anyMatch(s -> NUMBERED.matcher(s.text()).find()) ? start : numbered;
        }
        return heads.size() - (numbered < heads.size() ? numbered : start);
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

    /** The lines of labels of rows among {@code segments}; those of groups of rows, which have others at their right, are left out. */
    static List<Segment> ofRows(List<Segment> segments, double pitch) {
        return segments.stream()
                .filter(segment -> segments.stream().noneMatch(s -> isRightOf(s, segment, pitch)))
                .toList();
    }

    /** The labels that lines make; {@code anchors} are the places of figures. */
    static List<Label> of(List<Segment> segments, List<Double> anchors) {
        List<Label> labels = new ArrayList<>();
        List<Segment> open = new ArrayList<>();
        for (Segment segment : segments) {
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
