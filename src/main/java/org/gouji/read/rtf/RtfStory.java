package org.gouji.read.rtf;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.layout.Allowance;
import org.gouji.read.layout.EdgeGrid;
import org.gouji.read.layout.Part;

/** A run of paragraphs and tables: the main text, or that of a text box. One document, one thread. */
final class RtfStory {
    /** Deeper tables are read as part of the table around them. */
    private static final int DEEPEST = 30;

    private final StringBuilder paragraph = new StringBuilder();
    private final List<Part> body = new ArrayList<>();
    private final List<Part> boxes = new ArrayList<>();
    private final List<Level> levels = new ArrayList<>();
    private final Allowance allowance;
    private final RowShape row = new RowShape();
    private final RowShape innerRow = new RowShape();

    /** A table that is not at its end. */
    private static final class Level {
        private final EdgeGrid grid = new EdgeGrid();
        private List<List<Part>> cells = new ArrayList<>();
        private List<Part> cell = new ArrayList<>();
    }

    /** An empty run; {@code allowance} is that of the whole document. */
    RtfStory(Allowance allowance) {
        this.allowance = allowance;
    }

    /** A run beside this one. */
    RtfStory another() {
        return new RtfStory(allowance);
    }

    /** The text of the paragraph so far. */
    StringBuilder paragraph() {
        return paragraph;
    }

    /** The definition of the rows of tables. */
    RowShape row() {
        return row;
    }

    /** The definition of the rows of tables in cells. */
    RowShape innerRow() {
        return innerRow;
    }

    /** Takes what a text box holds; it stands behind the paragraph it is anchored in. */
    void box(List<Part> parts) {
        boxes.addAll(parts);
    }

    /** Whether the table has cells without the end of their row. */
    boolean inRow() {
        return !levels.isEmpty() && !levels.get(0).cells.isEmpty();
    }

    /** Ends the paragraph, which stands inside {@code level} tables. */
    void endParagraph(int level, boolean heading) throws UnreadableFileException {
        List<Part> out = sink(Math.min(level, DEEPEST));
        if (paragraph.length() > 0) {
            for (String line : paragraph.toString().split("\n", -1)) {
                if (!line.isBlank()) {
                    allowance.line(line.length());
                    out.add(new Part.Line(line, heading));
                }
            }
            paragraph.setLength(0);
        }
        out.addAll(boxes);
        boxes.clear();
    }

    /** Ends the cell of the table at {@code level}, 1 for the outermost. */
    void endCell(int level) throws UnreadableFileException {
        sink(Math.min(level, DEEPEST));
        allowance.cells(1);
        Level table = levels.get(levels.size() - 1);
        table.cells.add(table.cell);
        table.cell = new ArrayList<>();
    }

    /** Ends the row of the table at {@code level}. */
    void endRow(int level, RowShape shape) throws UnreadableFileException {
        sink(Math.min(level, DEEPEST));
        Level table = levels.get(levels.size() - 1);
        if (!table.cells.isEmpty()) {
            table.grid.row(shape.cells(table.cells));
            table.cells = new ArrayList<>();
        }
    }

    /** All of it. */
    List<Part> end() throws UnreadableFileException {
        if (paragraph.length() > 0 || !boxes.isEmpty()) {
            endParagraph(levels.size(), false);
        }
        while (!levels.isEmpty()) {
            endRow(levels.size(), levels.size() == 1 ? row : innerRow);
            closeTable();
        }
        return body;
    }

    /** Where parts of a paragraph inside {@code level} tables go; deeper tables are at their end. */
    private List<Part> sink(int level) {
        while (levels.size() > level) {
            closeTable();
        }
        while (levels.size() < level) {
            levels.add(new Level());
        }
        return level == 0 ? body : levels.get(level - 1).cell;
    }

    private void closeTable() {
        Level table = levels.remove(levels.size() - 1);
        List<Part> out = levels.isEmpty() ? body : levels.get(levels.size() - 1).cell;
        if (!table.grid.isEmpty()) {
            out.add(table.grid.table());
        }
        table.cells.forEach(out::addAll);
        out.addAll(table.cell);
    }
}
