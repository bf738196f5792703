package org.gouji.read.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gouji.read.page.PageTable.PageRow;

/** The heads over an aligned table: lines below each other that make one head are put together. */
final class AlignedHeads {
    private static final double LINE = 1.75;
    private static final double SAME_CENTRE = 0.6;
    private static final double WIDER = 2.6;
    private static final double SAME_MIDDLE = 0.5;

    private final List<List<Segment>> heads = new ArrayList<>();

    private final Set<List<Segment>> titles = Collections.newSetFromMap(new IdentityHashMap<>());

    AlignedHeads(List<List<Segment>> lines) {
        for (List<Segment> line : lines) {
            line.forEach(this::add);
        }
        Set<Segment> alone = Collections.newSetFromMap(new IdentityHashMap<>());
        lines.stream()
                .filter(l -> l.size() == 1 && l != lines.get(lines.size() - 1))
                .forEach(alone::addAll);
        heads.stream().filter(alone::containsAll).forEach(titles::add);
    }

    private void add(Segment segment) {
        for (List<Segment> head : heads) {
            Segment last = head.get(head.size() - 1);
            double size = last.size();
            boolean below =
                    segment.bottom() - last.bottom() < LINE * size && segment.bottom() - last.bottom() > size / 2;
            boolean same = Math.abs(segment.centre() - last.centre()) < SAME_CENTRE * size;
            boolean wide = Math.abs((segment.right() - segment.left()) - (last.right() - last.left())) > WIDER * size;
            if (below && same && !wide) {
                head.add(segment);
                return;
            }
        }
        heads.add(new ArrayList<>(List.of(segment)));
    }

    /** One row for the heads whose middles are at one height. */
    List<PageRow> rows(int page, double[] borders) {
        List<List<Segment>> sorted = new ArrayList<>(heads);
        sorted.sort(Comparator.comparingDouble(AlignedHeads::middle));
        List<PageRow> rows = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || middle(sorted.get(i)) - middle(sorted.get(start))
                            > SAME_MIDDLE * sorted.get(i).get(0).size()) {
                rows.add(new PageRow(
                        page,
                        sorted.subList(start, i).stream()
                                .sorted(Comparator.comparingDouble(h -> h.get(0).left()))
                                .map(head -> cell(head, borders))
                                .toList()));
                start = i;
            }
        }
        return rows;
    }

    /** Where the heads stand that have no other below them, right of {@code labelEnd}: those of single columns. */
    List<double[]> leaves(double labelEnd) {
        return heads.stream()
                .filter(h -> left(h) > labelEnd && !titles.contains(h))
                .filter(h -> heads.stream().noneMatch(other -> isUnder(other, h)))
                .map(h -> new double[] {left(h), right(h)})
                .toList();
    }

    private static boolean isUnder(List<Segment> other, List<Segment> head) {
        boolean lower = middle(other) - middle(head) > SAME_MIDDLE * head.get(0).size();
        return lower && left(other) < right(head) && left(head) < right(other);
    }

    private static double left(List<Segment> head) {
        return head.stream().mapToDouble(Segment::left).min().orElse(0);
    }

    private static double right(List<Segment> head) {
        return head.stream().mapToDouble(Segment::right).max().orElse(0);
    }

    private static double middle(List<Segment> head) {
        return (head.get(0).bottom() + head.get(head.size() - 1).bottom()) / 2;
    }

    private static PageCell cell(List<Segment> head, double[] borders) {
        double left = left(head);
        double right = right(head);
        int from = 0;
        while (from + 2 < borders.length && borders[from + 1] <= left) {
            from++;
        }
        int to = from + 1;
        while (to + 1 < borders.length && borders[to] < right - 2) {
            to++;
        }
        StringBuilder text = new StringBuilder();
        head.forEach(s -> text.append(text.length() == 0 ? "" : "\n").append(s.text()));
        CellText content = new CellText(text.toString(), false, List.of());
        return new PageCell(content, borders[from], borders[to], false);
    }
}
