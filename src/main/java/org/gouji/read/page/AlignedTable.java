package org.gouji.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.read.page.Labels.Label;
import org.gouji.read.page.PageTable.PageRow;

/** Builds a table from lines whose figures stand below each other. */
final class AlignedTable {
    private static final int MOST_COLUMNS = 40;

    private final List<double[]> columns = new ArrayList<>();
    private final List<List<Segment>> anchors;
    private final double labelEnd;
    private final double top;
    private final int page;

    private AlignedTable(List<List<Segment>> anchors, double labelEnd, double top, int page) {
        this.anchors = anchors;
        this.labelEnd = labelEnd;
        this.top = top;
        this.page = page;
    }

    /** The table with {@code heads} over {@code body}; nothing where figures and labels do not fit together. */
    static Optional<PageTable> read(List<List<Segment>> heads, List<List<Segment>> body, int page) {
        List<List<Segment>> anchors = body.stream().filter(AlignedTables::isAnchor).toList();
        double first = anchors.stream()
                .flatMap(a -> a.stream().filter(Segment::isFigure))
                .mapToDouble(Segment::left)
                .min()
                .orElse(0);
        List<Segment> texts = body.stream()
                .flatMap(List::stream)
                .filter(s -> !s.isFigure() || s.right() < first)
                .toList();
        double labelEnd = texts.stream().mapToDouble(Segment::right).max().orElse(first - 1);
        if (labelEnd > first || texts.isEmpty() && anchors.size() > 1) {
            return Optional.empty();
        }
        double top = heads.isEmpty() ? body.get(0).get(0).line().top() : heads.get(0).get(0).line().top();
        AlignedTable table = new AlignedTable(anchors, texts.isEmpty() ? first - 1 : labelEnd, top, page);
        table.findColumns(heads);
        List<Double> places = anchors.stream().map(a -> a.get(0).bottom()).toList();
        List<Label> labels = Labels.of(texts, pitch(places), places);
        boolean clear = table.columns.size() <= MOST_COLUMNS && table.fits(labels);
        return clear ? Optional.of(table.build(heads, labels)) : Optional.empty();
    }

    private static double pitch(List<Double> places) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            steps.add(places.get(i) - places.get(i - 1));
        }
        steps.sort(Comparator.naturalOrder());
        return steps.isEmpty() ? 20 : steps.get(steps.size() / 4);
    }

    /** Figures that overlap stand in one column; a head over none of them tells of an empty column. */
    private void findColumns(List<List<Segment>> heads) {
        anchors.forEach(line -> line.stream()
                .filter(s -> s.isFigure() && s.left() > labelEnd)
                .forEach(s -> add(s.left(), s.right())));
        for (List<Segment> head : heads) {
            for (Segment s : head) {
                if (s.left() > labelEnd && columns.stream().noneMatch(c -> s.overlaps(c[0], c[1]))) {
                    add(s.left(), s.right());
                }
            }
        }
        columns.sort(Comparator.comparingDouble(c -> c[0]));
    }

    private void add(double left, double right) {
        double[] all = {left, right};
        columns.removeIf(c -> {
            boolean shared = c[0] < all[1] && all[0] < c[1];
            all[0] = shared ? Math.min(all[0], c[0]) : all[0];
            all[1] = shared ? Math.max(all[1], c[1]) : all[1];
            return shared;
        });
        columns.add(all);
    }

    /** Whether no row has two labels or two figures in one column. */
    private boolean fits(List<Label> labels) {
        for (List<Segment> anchor : anchors) {
            double at = anchor.get(0).bottom();
            boolean two = labels.stream().filter(l -> l.covers(at)).count() > 1;
            boolean crowded = columns.stream()
                    .anyMatch(c -> anchor.stream()
                                    .filter(s -> s.isFigure() && s.overlaps(c[0], c[1]))
                                    .count()
                            > 1);
            if (two || crowded) {
                return false;
            }
        }
        return true;
    }

    private PageTable build(List<List<Segment>> heads, List<Label> labels) {
        List<PageRow> rows = new ArrayList<>(new AlignedHeads(heads, borders()).rows(page));
        for (List<Segment> anchor : anchors) {
            double at = anchor.get(0).bottom();
            String label = labels.stream()
                    .filter(l -> l.covers(at))
                    .map(Label::text)
                    .findFirst()
                    .orElse("");
            rows.add(row(label, anchor));
        }
        double bottom = anchors.get(anchors.size() - 1).get(0).bottom();
        return new PageTable(top, bottom, rows);
    }

    private PageRow row(String label, List<Segment> anchor) {
        double[] borders = borders();
        List<PageCell> cells = new ArrayList<>();
        cells.add(new PageCell(new CellText(label, false, List.of()), borders[0], borders[1], false));
        for (int i = 0; i < columns.size(); i++) {
            double[] column = columns.get(i);
            String text = anchor.stream()
                    .filter(s -> s.left() > labelEnd && s.overlaps(column[0], column[1]))
                    .map(Segment::text)
                    .findFirst()
                    .orElse("");
            CellText content = new CellText(text, false, List.of());
            cells.add(new PageCell(content, borders[i + 1], borders[i + 2], false));
        }
        return new PageRow(page, cells);
    }

    /** Where ruling lines would stand: between label and figures, and midway between columns. */
    private double[] borders() {
        double[] borders = new double[columns.size() + 2];
        borders[0] = Math.min(0, labelEnd - 1);
        for (int i = 0; i < columns.size(); i++) {
            double before = i == 0 ? labelEnd : columns.get(i - 1)[1];
            borders[i + 1] = (before + columns.get(i)[0]) / 2;
        }
        borders[columns.size() + 1] = columns.get(columns.size() - 1)[1] + 10;
        return borders;
    }
}
