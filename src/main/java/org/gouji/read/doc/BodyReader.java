package org.gouji.read.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.layout.Allowance;
import org.gouji.read.layout.Part;

/** Goes through the paragraphs of one text of a document and puts them into lines and tables. One use, one thread. */
final class BodyReader {

    /** Deeper tables are taken for this deep: no person reads tables forty times nested. */
    private static final int DEEPEST = 40;

    private static final char CELL_END = '\u0007';

    private final WordText text;
    private final FieldCodes fields;
    private final TextBoxes boxes;
    private final List<Part> parts = new ArrayList<>();
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private final StringBuilder written = new StringBuilder();
    private final List<Part> drawn = new ArrayList<>();
    private int pictures;
    private final Allowance allowance = new Allowance();

    /** A table whose end is not reached. */
    private static final class OpenTable {
        private final List<RowDraft> rows = new ArrayList<>();
        private RowDraft row = new RowDraft();

        private void endRow() {
            rows.add(row);
            row = new RowDraft();
        }
    }

    /** Reads from {@code text} what stands from character {@code from} to before {@code to}. */
    static BodyReader read(WordText text, TextBoxes boxes, int from, int to) throws UnreadableFileException {
        BodyReader reader = new BodyReader(text, boxes, from, to);
        reader.read(from, to);
        return reader;
    }

    private BodyReader(WordText text, TextBoxes boxes, int from, int to) {
        this.text = text;
        this.boxes = boxes;
        this.fields = new FieldCodes(text.characters(), from, to);
    }

    List<Part> parts() {
        return parts;
    }

    /** How many pictures stand in the text. */
    int pictures() {
        return pictures;
    }

    private void read(int from, int to) throws UnreadableFileException {
        for (int i = text.paragraphAt(from); i < text.paragraphs() && text.start(i) < to; i++) {
            Patience.check();
            ParagraphSettings settings = text.settings(i);
            paragraph(i, settings, Math.min(text.end(i), to));
        }
        flush(new ParagraphSettings());
        open(0);
    }

    private void paragraph(int number, ParagraphSettings settings, int end) throws UnreadableFileException {
        int depth = Math.min(DEEPEST, settings.depth());
        if (depth != tables.size()) {
            flush(settings);
            open(depth);
        }
        boolean hiding = text.hides(number);
        int last = end - 1;
        char mark = text.characters().charAt(last);
        if (mark == CELL_END
                && depth == 0) { // what says that this is a table is lost: its figures would stand anywhere
            throw new UnreadableFileException("read.failed.broken");
        }
        boolean cellEnd = depth > 0 && (settings.isCellEnd() || mark == CELL_END);
        if (settings.isRowEnd() && depth > 0) {
            endRow(settings, text.runs().seen(last, hiding));
            return;
        }
        for (int at = text.start(number); at < last; at++) {
            character(at, hiding);
        }
        if (mark >= ' ') {
            character(last, hiding);
        }
        // a mark that is deleted or hidden joins its paragraph with the next
        if (cellEnd || text.runs().seen(last, hiding)) {
            flush(settings);
        }
        if (cellEnd) {
            allowance.cells(1);
            tables.element().row.endCell();
        }
    }

    private void endRow(ParagraphSettings settings, boolean kept) {
        flush(settings);
        OpenTable table = tables.element();
        if (kept) {
            table.row.end(settings.row());
            table.endRow();
        } else {
            table.row = new RowDraft();
        }
    }

    private void character(int at, boolean hiding) throws UnreadableFileException {
        char c = text.characters().charAt(at);
        if (!fields.hide(at) && text.runs().seen(at, hiding)) {
            if (c >= ' ' && (c != '(' || !text.runs().isSymbol(at))) {
                written.append(c);
            } else {
                special(c, at);
            }
        } else if (c == '\b') {
            boxes.take(at); // what is deleted or hidden takes its text box along
        }
    }

    /** Characters that stand for something else (MS-DOC 2.4.1 and 2.8.26). */
    private void special(char c, int at) throws UnreadableFileException {
        switch (c) {
            case '\t' -> written.append(c);
            // breaks of lines, pages and columns
            case '\u000B', '\f', '\u000E' -> written.append('\n');
            // hyphen that does not break
            case '\u001E' -> written.append('-');
            case '(' -> {
                char symbol = text.runs().symbol(at);
                if (symbol != 0) {
                    written.append(symbol);
                }
            }
            case '\u0001' -> pictures++;
            case '\b' -> drawing(at);
            // soft hyphens, marks of notes and comments, ends of fields
            default -> {}
        }
    }

    private void drawing(int at) throws UnreadableFileException {
        int[] range = boxes.take(at);
        if (range.length == 0) {
            pictures++;
        } else {
            BodyReader inside = read(text, boxes, range[0], range[1]);
            drawn.addAll(inside.parts());
            pictures += inside.pictures();
        }
    }

    private void flush(ParagraphSettings settings) {
        List<Part> out = tables.isEmpty() ? parts : tables.element().row.cell();
        if (!written.toString().isBlank()) {
            String number = text.numbers().next(settings.list(), settings.level());
            for (String line : (number + written).split("\n", -1)) {
                if (!line.isBlank()) {
                    out.add(new Part.Line(line, settings.isHeading()));
                }
            }
        }
        written.setLength(0);
        out.addAll(drawn);
        drawn.clear();
    }

    /** Opens and closes tables until so many are open. */
    private void open(int depth) {
        while (tables.size() > depth) {
            OpenTable table = tables.pop();
            if (!table.row.isEmpty()) {
                table.row.end(RowShape.UNKNOWN);
                table.endRow();
            }
            List<Part> out = tables.isEmpty() ? parts : tables.element().row.cell();
            out.add(new TableGrid(table.rows).table());
        }
        while (tables.size() < depth) {
            tables.push(new OpenTable());
        }
    }
}
