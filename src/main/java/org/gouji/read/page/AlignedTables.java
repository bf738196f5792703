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

    private static final int FEWEST_FIGURES = 1;

    private final List<TextLine> text = new ArrayList<>();
    private final List<PageTable> tables;
    private final int page;
    private final List<List<Segment>> heads = new ArrayList<>();
    private final List<List<Segment>> body = new ArrayList<>();

    private AlignedTables(Sheet sheet) {
        this.page = sheet.number();
        this.tables = new ArrayList<>(sheet.tables());
    }

    /** The page with its aligned lines as tables. */
    static Sheet find(Sheet sheet) {
        List<List<Segment>> lines = sheet.lines().stream().map(Segment::of).toList();
        if (lines.stream().noneMatch(AlignedTables::isAnchor)) {
            return sheet;
        }
        AlignedTables finder = new AlignedTables(sheet);
        lines.forEach(finder::add);
        finder.end();
        finder.tables.sort(java.util.Comparator.comparingDouble(PageTable::top));
        return new Sheet(sheet.number(), sheet.width(), sheet.height(), finder.text, finder.tables);
    }

    /** Whether a line has figures in columns of their own: one beside a label, or several. */
    static boolean isAnchor(List<Segment> line) {
        long figures = line.stream().filter(Segment::isFigure).count();
        return figures > FEWEST_FIGURES || figures == 1 && line.size() == 2 && line.get(1).isFigure();
    }

    private void add(List<Segment> line) {
        boolean head = line.size() > 1 && line.stream().noneMatch(Segment::isFigure);
        boolean anchored = body.stream().anyMatch(AlignedTables::isAnchor);
        if (isFar(line) || head && anchored && !Labels.mayBelong(line, body)) {
            end();
        }
        if (head && body.isEmpty()) {
            heads.add(line);
        } else {
            body.add(line);
        }
    }

    private boolean isFar(List<Segment> line) {
        List<Segment> last = !body.isEmpty() ? body.get(body.size() - 1) : heads.isEmpty() ? null : heads.get(heads.size() - 1);
        return last != null
                && (line.get(0).bottom() - last.get(0).bottom() > FAR * last.get(0).size()
                        || Labels.isHeading(line));
    }

    /** Ends what may be a table: lines before the first and behind the last row with figures are text. */
    private void end() {
        int last = body.size();
        while (last > 0 && !isAnchor(body.get(last - 1))) {
            last--;
        }
        int end = last == 0 ? 0 : Labels.end(body, last);
        Optional<PageTable> table =
                last == 0 ? Optional.empty() : AlignedTable.read(heads, body.subList(0, end), page);
        if (table.isPresent()) {
            tables.add(table.get());
            body.subList(end, body.size()).forEach(l -> text.add(l.get(0).line()));
        } else {
            heads.forEach(l -> text.add(l.get(0).line()));
            body.forEach(l -> text.add(l.get(0).line()));
        }
        heads.clear();
        body.clear();
    }
}
