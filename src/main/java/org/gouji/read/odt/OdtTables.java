package org.gouji.read.odt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.layout.Allowance;
import org.gouji.read.layout.Part;
import org.gouji.read.xml.XmlPart;

/** Reads tables: columns and cells that repeat, cells merged over columns and rows, tables that split a cell. One document, one thread. */
final class OdtTables {
    private static final int TALLEST = 10_000;
    private static final int MOST_REPEATS = 100;
    private static final int MOST_COLUMNS = 1000;
    private final XmlPart part;
    private final OdtBody body;
    private final OdtStyles styles;
    private final Allowance allowance;

    /** A cell that reaches into rows below. */
    private record Hanging(int width, int rows) {}

    /** A table while it is read. */
    private static final class Draft {
        private final List<Integer> widths = new ArrayList<>();
        private final List<List<SplitTable.Slot>> rows = new ArrayList<>();
        private final Map<Integer, Hanging> hanging = new TreeMap<>();
        private boolean split;
    }

    OdtTables(XmlPart part, OdtBody body, OdtStyles styles, Allowance allowance) {
        this.part = part;
        this.body = body;
        this.styles = styles;
        this.allowance = allowance;
    }

    /** Reads the current table element to its end. */
    Part read() throws UnreadableFileException {
        Draft draft = draft();
        SplitTable table = new SplitTable(draft.widths, draft.rows);
        return draft.split ? table.joined() : table.plain();
    }

    private Draft draft() throws UnreadableFileException {
        Draft draft = new Draft();
        rows(draft);
        return draft;
    }

    private void rows(Draft draft) throws UnreadableFileException {
        while (part.nextChild()) {
            switch (part.name()) {
                case "table-column":
                    int width = styles.columnWidth(part.attribute("style-name"));
                    int times = Math.min(repeats("number-columns-repeated"), MOST_COLUMNS - draft.widths.size());
                    draft.widths.addAll(
                            Collections.nCopies(Math.max(0, times), width > 0 ? width : SplitTable.USUAL_WIDTH));
                    part.skip();
                    break;
                case "table-row":
                    row(draft);
                    break;
                case "table-columns":
                case "table-header-columns":
                case "table-column-group":
                case "table-rows":
                case "table-header-rows":
                case "table-row-group":
                    rows(draft);
                    break;
                default:
                    part.skip();
            }
        }
    }

    private int repeats(String attribute) {
        return Math.max(1, Math.min(MOST_REPEATS, part.number(attribute, 1)));
    }

    private void row(Draft draft) throws UnreadableFileException {
        int times = repeats("number-rows-repeated");
        List<SplitTable.Slot> row = new ArrayList<>();
        int column = 1;
        Map<Integer, Hanging> begun = new TreeMap<>();
        while (part.nextChild()) {
            switch (part.name()) {
                case "table-cell":
                    column = cell(draft, row, column, begun);
                    break;
                case "covered-table-cell":
                    column = covered(draft, row, column);
                    break;
                default:
                    part.skip();
            }
        }
        draft.hanging.replaceAll((c, h) -> new Hanging(h.width(), h.rows() - 1));
        draft.hanging.values().removeIf(h -> h.rows() <= 0);
        draft.hanging.putAll(begun);
        boolean written = row.stream().anyMatch(s -> !s.content().isEmpty());
        for (int i = 0; i < (written ? times : 1); i++) {
            allowance.cells(row.size());
            draft.rows.add(row);
        }
    }

    /** Reads a cell; gives the column behind it. */
    private int cell(Draft draft, List<SplitTable.Slot> row, int column, Map<Integer, Hanging> begun)
            throws UnreadableFileException {
        int times = repeats("number-columns-repeated");
        int width = repeats("number-columns-spanned");
        int height = Math.max(1, Math.min(TALLEST, part.number("number-rows-spanned", 1)));
        List<Part> content = new ArrayList<>();
        Optional<SplitTable> inner = Optional.empty();
        while (part.nextChild()) {
            boolean sub = part.name().equals("table")
                    && part.attribute("is-sub-table").orElse("").equals("true");
            if (sub && content.isEmpty() && inner.isEmpty()) {
                Draft split = draft();
                inner = Optional.of(new SplitTable(split.widths, split.rows));
                draft.split = true;
            } else {
                body.block(content);
            }
        }
        int at = column;
        for (int i = 0; i < times && at <= MOST_COLUMNS; i++) {
            row.add(new SplitTable.Slot(at, width, false, height > 1, content, inner));
            if (height > 1) {
                begun.put(at, new Hanging(width, height - 1));
            }
            at += times > 1 ? 1 : 0;
        }
        return times > 1 ? at : column + 1; // cells covered by a wide one follow as elements of their own
    }

    /** A place covered by a cell above or to the left. */
    private int covered(Draft draft, List<SplitTable.Slot> row, int column) throws UnreadableFileException {
        int times = repeats("number-columns-repeated");
        part.skip();
        for (int i = column; i < column + times; i++) {
            Hanging above = draft.hanging.get(i);
            if (above != null) {
                row.add(new SplitTable.Slot(i, above.width(), true, false, List.of(), Optional.empty()));
            }
        }
        return column + times;
    }
}
