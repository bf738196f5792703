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
    private final List<Label> labels = new ArrayList<>();
    private final List<List<Segment>> heads;
    private final List<List<Segment>> anchors;
    private final double labelEnd;
    private final double top;
    private final int page;
    private boolean unclear;
    private Optional<double[]> continued = Optional.empty();

    private AlignedTable(List<List<Segment>> heads, List<List<Segment>> anchors, double labelEnd, double top, int page) {
        this.heads = heads;
        this.anchors = anchors;
        this.labelEnd = labelEnd;
        this.top = top;
        this.page = page;
    }

    /**
     * The table with {@code heads} over {@code body}; nothing where figures and labels do not fit together.
     *
     * @param before the table at the end of the page before, which one without heads continues
     */
    static Optional<AlignedTable> read(
            List<List<Segment>> heads, List<List<Segment>> body, int page, Optional<AlignedTable> before) {
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
        double start = heads.stream()
                .flatMap(List::stream)
                .mapToDouble(Segment::left)
                .min()
                .orElse(first);
        AlignedTable table = new AlignedTable(heads, anchors, texts.isEmpty() ? Math.min(start, first) - 1 : labelEnd, top, page);
        table.findColumns(before);
        List<Double> places = anchors.stream().map(a -> a.get(0).bottom()).toList();
        table.labels.addAll(Labels.of(texts, pitch(places), places));
        boolean clear = !table.unclear && table.columns.size() <= MOST_COLUMNS && table.fits();
        return clear ? Optional.of(table) : Optional.empty();
    }

    private static double pitch(List<Double> places) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            steps.add(places.get(i) - places.get(i - 1));
        }
        steps.sort(Comparator.naturalOrder());
        return steps.isEmpty() ? 20 : steps.get(steps.size() / 4);
    }

    /** Figures that overlap stand in one column; a head that is left when all columns have one tells of an empty column. */
    private void findColumns(Optional<AlignedTable> before) {
        anchors.forEach(line -> line.stream()
                .filter(s -> s.isFigure() && s.left() > labelEnd)
                .forEach(s -> add(s.left(), s.right())));
        List<Segment> over = heads.stream()
                .filter(line -> line.size() > 1)
                .flatMap(List::stream)
                .filter(s -> s.left() > labelEnd)
                .toList();
        if (over.isEmpty()) {
            goOn(before);
            return;
        }
        List<Segment> lonely = over.stream()
                .filter(s -> columns.stream().noneMatch(c -> s.overlaps(c[0], c[1])))
                .toList();
        long headless = columns.stream()
                .filter(c -> over.stream().noneMatch(s -> s.overlaps(c[0], c[1])))
                .count();
        if (headless == 0) {
            lonely.forEach(s -> add(s.left(), s.right()));
        } else {
            unclear = lonely.size() > headless;
        }
        columns.sort(Comparator.comparingDouble(c -> c[0]));
    }

    /** Takes the columns of the part before, for one of them may have no figure here; unclear where a column is new. */
    private void goOn(Optional<AlignedTable> before) {
        List<double[]> known = before.map(t -> t.columns).orElse(List.of());
        int found = columns.size();
        known.forEach(c -> add(c[0], c[1]));
        unclear = found > known.size() || columns.size() != known.size();
        columns.sort(Comparator.comparingDouble(c -> c[0]));
        continued = before.map(AlignedTable::borders);
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
    private boolean fits() {
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

    PageTable build() {
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
        return new PageTable(top, bottom, rows, false);
    }

    private PageRow row(String label, List<Segment> anchor) {
        double[] borders = borders();
        List<PageCell> cells = new ArrayList<>();
        if (!labels.isEmpty()) {
            cells.add(new PageCell(new CellText(label, false, List.of()), borders[0], borders[1], false));
        }
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
        if (continued.isPresent()) {
            return continued.get();
        }
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
