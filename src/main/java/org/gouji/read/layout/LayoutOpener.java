package org.gouji.read.layout;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.SourceDocument;
import org.gouji.model.SourceDocument.Block;
import org.gouji.model.SourceDocument.Cell;
import org.gouji.model.SourceDocument.Grid;
import org.gouji.model.SourceDocument.Row;
import org.gouji.model.SourceDocument.TextBlock;
import org.gouji.read.layout.Part.Box;
import org.gouji.read.layout.Part.Line;
import org.gouji.read.layout.Part.Table;

/** Opens tables that only lay out the page, joins those that were cut in two and numbers them. One use, one thread. */
public final class LayoutOpener {
    /** No cell of the form holds more text; the cells of a page's layout do. */
    private static final int LONGEST_CELL = 300;

    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    private LayoutOpener() {}

    /** The document whose parts, in reading order, are {@code parts}. */
    public static SourceDocument open(List<Part> parts, String titleHint) {
        LayoutOpener opener = new LayoutOpener();
        opener.add(parts);
        return new SourceDocument(opener.blocks, titleHint);
    }

    private void add(List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof Line) {
                add((Line) part);
            } else if (isLayout((Table) part)) {
                ((Table) part).rows().forEach(row -> row.forEach(box -> add(box.content())));
            } else {
                add(grid((Table) part));
            }
        }
    }

    private void add(Grid grid) {
        if (Continuation.continues(blocks, grid)) {
            Grid first = (Grid) blocks.remove(blocks.size() - 1);
            blocks.add(Continuation.join(first, grid));
            tables--;
        } else {
            blocks.add(grid);
        }
    }

    private void add(Line line) {
        String text = line.text().strip();
        if (!text.isEmpty() && !text.replace('\u00A0', ' ').isBlank()) {
            blocks.add(new TextBlock(text, line.heading()));
        }
    }

    private static boolean isLayout(Table table) {
        int cells = 0;
        int inner = 0;
        boolean oneColumn = true;
        boolean longText = false;
        for (List<Box> row : table.rows()) {
            oneColumn &= row.size() <= 1;
            for (Box box : row) {
                cells++;
                inner += innerCells(box);
                longText |= length(box.content()) > LONGEST_CELL;
            }
        }
        return oneColumn || longText || inner > cells;
    }

    private static int innerCells(Box box) {
        int cells = 0;
        for (Part part : box.content()) {
            if (part instanceof Table) {
                for (List<Box> row : ((Table) part).rows()) {
                    cells += row.size();
                    for (Box inner : row) {
                        cells += innerCells(inner);
                    }
                }
            }
        }
        return cells;
    }

    private static int length(List<Part> parts) {
        int length = 0;
        for (Part part : parts) {
            length += part instanceof Line ? ((Line) part).text().length() : 0;
        }
        return length;
    }

    private Grid grid(Table table) {
        int number = ++tables;
        List<Row> rows = new ArrayList<>(table.rows().size());
        for (List<Box> boxes : table.rows()) {
            List<Cell> cells = new ArrayList<>(boxes.size());
            for (Box box : boxes) {
                String text = text(box.content());
                cells.add(new Cell(text, rows.size() + 1, box.column(), box.width(), box.continued()));
            }
            rows.add(new Row(cells));
        }
        return new Grid(number, rows, table.spans());
    }

    private static String text(List<Part> parts) {
        if (parts.isEmpty()) {
            return "";
        }
        if (parts.size() == 1 && parts.get(0) instanceof Line) {
            return ((Line) parts.get(0)).text().strip();
        }
        List<String> lines = new ArrayList<>();
        collect(parts, lines);
        return String.join("\n", lines);
    }

    private static void collect(List<Part> parts, List<String> lines) {
        for (Part part : parts) {
            if (part instanceof Table) {
                ((Table) part).rows().forEach(row -> row.forEach(box -> collect(box.content(), lines)));
            } else if (!((Line) part).text().isBlank()) {
                lines.add(((Line) part).text().strip());
            }
        }
    }
}
