package org.gouji.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.read.page.AlignedRows.Row;
import org.gouji.read.page.Labels.Label;
import org.gouji.read.page.PageTable.PageRow;

/** Builds a table from lines whose figures stand below each other. */
final class AlignedTable {
    private static final int MOST_COLUMNS = 40;

    /** Lines of one text are nearer to each other, in sizes of the font. */
    private static final double LINE = 1.85;

    private final List<double[]> columns = new ArrayList<>();
    private final AlignedHeads heads;
    private final List<Row> rows;
    private final double labelEnd;
    private final double top;
    private final int page;
    private boolean unclear;
    private Optional<double[]> continued = Optional.empty();

    private AlignedTable(AlignedHeads heads, List<Row> rows, double labelEnd, double top, int page) {
        this.heads = heads;
        this.rows = rows;
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
        double first = body.stream()
                .flatMap(line -> line.stream().filter(Segment::isFigure))
                .mapToDouble(Segment::left)
                .min()
                .orElse(0);
        List<Segment> texts =
                body.stream().flatMap(List::stream).filter(s -> !s.isFigure()).toList();
        double labelEnd = texts.stream().mapToDouble(Segment::right).max().orElse(first - 1);
        List<List<Segment>> figures = body.stream()
                .map(line -> line.stream().filter(Segment::isFigure).toList())
                .filter(line -> !line.isEmpty())
                .toList();
        List<Double> places = figures.stream().map(a -> a.get(0).bottom()).toList();
        List<Label> labels = Labels.of(Labels.ofRows(texts, pitch(places)), places);
        Optional<List<Row>> rows = labelEnd > first
                ? Optional.empty()
                : AlignedRows.of(figures, labels).or(() -> CentredRows.of(figures, texts));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<List<Segment>> all = heads.isEmpty() ? body : heads;
        double left = all.stream()
                .flatMap(List::stream)
                .mapToDouble(Segment::left)
                .min()
                .orElse(first);
        double start = texts.isEmpty() ? Math.min(left, first) - 1 : labelEnd;
        double top = all.get(0).get(0).line().top();
        AlignedTable table = new AlignedTable(new AlignedHeads(heads), rows.get(), start, top, page);
        table.findColumns(before);
        boolean clear = !table.unclear && table.columns.size() <= MOST_COLUMNS && table.fits() && !table.isBroken();
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
        for (Row row : rows) {
            row.figures().forEach(s -> add(s.left(), s.right()));
        }
        List<double[]> leaves = heads.leaves(labelEnd);
        if (leaves.isEmpty()) {
            goOn(before);
            return;
        }
        List<double[]> lonely = leaves.stream()
                .filter(l -> columns.stream().noneMatch(c -> shared(c, l)))
                .toList();
        boolean headless = columns.stream().anyMatch(c -> leaves.stream().noneMatch(l -> shared(c, l)));
        if (!headless) {
            lonely.forEach(l -> add(l[0], l[1]));
        } else {
            unclear = leaves.size() > columns.size();
        }
        columns.sort(Comparator.comparingDouble(c -> c[0]));
    }

    private static boolean shared(double[] a, double[] b) {
        return a[0] < b[1] && b[0] < a[1];
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
            boolean one = shared(c, all);
            all[0] = one ? Math.min(all[0], c[0]) : all[0];
            all[1] = one ? Math.max(all[1], c[1]) : all[1];
            return one;
        });
        columns.add(all);
    }

    /** Whether no row has two figures in one column. */
    private boolean fits() {
        return rows.stream()
                .allMatch(row -> columns.stream()
                        .allMatch(c -> row.figures().stream()
                                        .filter(s -> s.overlaps(c[0], c[1]))
                                        .count()
                                <= 1));
    }

    PageTable build() {
        List<PageRow> all = new ArrayList<>(heads.rows(page, borders()));
        rows.forEach(row -> all.add(row(row)));
        return new PageTable(top, rows.get(rows.size() - 1).bottom(), all, false);
    }

    private PageRow row(Row row) {
        double[] borders = borders();
        List<PageCell> cells = new ArrayList<>();
        if (!row.label().isEmpty()) {
            cells.add(cell(row.label(), borders, 0));
        }
        for (int i = 0; i < columns.size(); i++) {
            cells.add(cell(text(row.figures(), columns.get(i)), borders, i + 1));
        }
        return new PageRow(page, cells);
    }

    /** Whether numbers may stand on two lines: what is left of one looks like a row, with a piece of a label and gaps. */
    private boolean isBroken() {
        long numbered = rows.stream().filter(AlignedTable::isNumbered).count();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean odd = numbered * 2 > rows.size() && !isNumbered(row);
            if (odd && !(isComplete(row) && isCompleteNear(i - 1, row) && isCompleteNear(i + 1, row))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumbered(Row row) {
        return Labels.NUMBERED.matcher(row.label()).find();
    }

    private boolean isCompleteNear(int index, Row row) {
        if (index < 0 || index >= rows.size()) {
            return true;
        }
        Row other = rows.get(index);
        boolean near = Math.abs(other.bottom() - row.bottom())
                < LINE * row.figures().get(0).size();
        return !near || isComplete(other);
    }

    private boolean isComplete(Row row) {
        return columns.stream().noneMatch(c -> text(row.figures(), c).isEmpty());
    }

    private static PageCell cell(String text, double[] borders, int at) {
        return new PageCell(new CellText(text, false, List.of()), borders[at], borders[at + 1], false);
    }

    private static String text(List<Segment> segments, double[] column) {
        return segments.stream()
                .filter(s -> s.overlaps(column[0], column[1]))
                .map(Segment::text)
                .collect(Collectors.joining("\n"));
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
