package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.page.PageTable.PageRow;

/** The heads over an aligned table: lines below each other that make one head are put together. */
final class AlignedHeads {
    private static final double LINE = 1.75;
    private static final double SAME_CENTRE = 0.6;
    private static final double WIDER = 2.6;

    private final List<List<Segment>> heads = new ArrayList<>();
    private final double[] borders;

    AlignedHeads(List<List<Segment>> lines, double[] borders) {
        this.borders = borders;
        lines.forEach(line -> line.forEach(this::add));
    }

    private void add(Segment segment) {
        for (List<Segment> head : heads) {
            Segment last = head.get(head.size() - 1);
            double size = last.size();
            boolean below = segment.bottom() - last.bottom() < LINE * size && segment.bottom() - last.bottom() > size / 2;
            boolean same = Math.abs(segment.centre() - last.centre()) < SAME_CENTRE * size;
            boolean wide = Math.abs((segment.right() - segment.left()) - (last.right() - last.left())) > WIDER * size;
            if (below && same && !wide) {
                head.add(segment);
                return;
            }
        }
        heads.add(new ArrayList<>(List.of(segment)));
    }

    /** One row for each line on which heads begin. */
    List<PageRow> rows(int page) {
        List<PageRow> rows = new ArrayList<>();
        List<PageCell> cells = new ArrayList<>();
        double at = Double.NEGATIVE_INFINITY;
        for (List<Segment> head : heads) {
            double bottom = head.get(0).bottom();
            if (!cells.isEmpty() && bottom > at + 1) {
                rows.add(new PageRow(page, List.copyOf(cells)));
                cells.clear();
            }
            at = bottom;
            cells.add(cell(head));
        }
        if (!cells.isEmpty()) {
            rows.add(new PageRow(page, List.copyOf(cells)));
        }
        return rows;
    }

    private PageCell cell(List<Segment> head) {
        double left = head.stream().mapToDouble(Segment::left).min().orElse(0);
        double right = head.stream().mapToDouble(Segment::right).max().orElse(0);
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
