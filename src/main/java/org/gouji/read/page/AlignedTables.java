package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables without ruling lines: neighbouring lines of which several have figures beside a text. What is no such table for
 * sure stays text.
 */
final class AlignedTables {
    /** Lines of one table are nearer, in sizes of the font. */
    private static final double FAR = 4.5;

    /** Lines within a table are nearer, in sizes of the font. */
    private static final double NEAR = 2;

    private static final double SAME_SIZE = 0.06;

    private static final int FEWEST_FIGURES = 1;

    /** A page with more lines holds no text that a person could read. */
    private static final int MOST_LINES = 300;

    /** A line without gaps that takes more of the page's width is prose. */
    private static final double WIDE = 0.62;

    private final List<TextLine> text = new ArrayList<>();
    private final List<PageTable> tables;
    private final int page;
    private final double width;
    private final List<List<Segment>> heads = new ArrayList<>();
    private final List<List<Segment>> body = new ArrayList<>();

    private Optional<AlignedTable> before;

    private AlignedTables(Sheet sheet, Optional<AlignedTable> before) {
        this.page = sheet.number();
        this.width = sheet.width();
        this.tables = new ArrayList<>(sheet.tables());
        this.before = before;
    }

    /** The pages with aligned lines as tables. */
    static List<Sheet> find(List<Sheet> sheets) {
        List<Sheet> found = new ArrayList<>();
        Optional<AlignedTable> before = Optional.empty();
        for (Sheet sheet : sheets) {
            AlignedTables finder = new AlignedTables(sheet, before);
            found.add(finder.find(sheet));
            before = finder.before;
        }
        return found;
    }

    private Sheet find(Sheet sheet) {
        List<List<Segment>> lines = sheet.lines().stream().map(Segment::of).toList();
        if (lines.size() > MOST_LINES || lines.stream().noneMatch(AlignedTables::isAnchor)) {
            before = Optional.empty();
            return sheet;
        }
        lines.forEach(this::add);
        end();
        flush();
        tables.sort(java.util.Comparator.comparingDouble(PageTable::top));
        return new Sheet(sheet.number(), sheet.width(), sheet.height(), text, tables);
    }

    /** Whether a line has figures in columns of their own: one beside a label, or several. */
    static boolean isAnchor(List<Segment> line) {
        long figures = line.stream().filter(Segment::isFigure).count();
        return figures > FEWEST_FIGURES
                || (figures == 1 && line.size() == 2 && line.get(1).isFigure());
    }

    private void add(List<Segment> line) {
        boolean anchored = body.stream().flatMap(List::stream).anyMatch(Segment::isFigure);
        if (isProse(line)) {
            end();
            flush();
            text.add(line.get(0).line());
            before = Optional.empty();
            return;
        }
        if (isFar(line)) {
            end();
            flush();
        } else if (anchored && line.stream().noneMatch(Segment::isFigure) && !Labels.mayBelong(line, body)) {
            end();
        }
        boolean begins = line.stream().anyMatch(Segment::isFigure) && (line.size() > 1 || !heads.isEmpty());
        if (begins && body.isEmpty()) {
            List<List<Segment>> label = heads.subList(heads.size() - Labels.before(heads, line), heads.size());
            body.addAll(label);
            label.clear();
        }
        if (begins || !body.isEmpty()) {
            body.add(line);
        } else {
            heads.add(line);
        }
    }

    private boolean isProse(List<Segment> line) {
        boolean wide = line.size() == 1 && line.get(0).right() - line.get(0).left() > WIDE * width;
        return wide || Labels.isSentence(line) || (Labels.isHeading(line) && !isLabel(line.get(0)));
    }

    /** Whether what could be a heading is the label of a row: near to the lines of a table, as large, and before its second column. */
    private boolean isLabel(Segment segment) {
        List<List<Segment>> above = body.isEmpty() ? heads : body;
        double second = above.stream()
                .filter(line -> line.size() > 1)
                .mapToDouble(line -> line.get(1).left())
                .min()
                .orElse(0);
        if (above.isEmpty() || segment.right() >= second) {
            return false;
        }
        Segment last = above.get(above.size() - 1).get(0);
        boolean near = segment.bottom() - last.bottom() < NEAR * last.size();
        return near && Math.abs(segment.size() - last.size()) < SAME_SIZE * last.size();
    }

    private boolean isFar(List<Segment> line) {
        List<Segment> last =
                !body.isEmpty() ? body.get(body.size() - 1) : heads.isEmpty() ? line : heads.get(heads.size() - 1);
        return line.get(0).bottom() - last.get(0).bottom() > FAR * last.get(0).size();
    }

    /** Ends what may be a table; lines behind its last row may be the head of another. */
    private void end() {
        int last = body.size();
        while (last > 0 && body.get(last - 1).stream().noneMatch(Segment::isFigure)) {
            last--;
        }
        int end = last == 0 ? 0 : Labels.end(body, last);
        Optional<AlignedTable> table =
                last == 0 ? Optional.empty() : AlignedTable.read(heads, body.subList(0, end), page, before);
        before = table;
        List<List<Segment>> rest = List.copyOf(body.subList(end, body.size()));
        if (table.isPresent()) {
            tables.add(table.get().build());
        } else {
            flush();
            body.subList(0, end).forEach(l -> text.add(l.get(0).line()));
        }
        heads.clear();
        body.clear();
        heads.addAll(rest);
    }

    /** What looked like the head of a table is text. */
    private void flush() {
        heads.forEach(l -> text.add(l.get(0).line()));
        heads.clear();
    }
}
