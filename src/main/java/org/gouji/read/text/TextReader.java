package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.form.FormCatalogue;
import org.gouji.model.SourceDocument;
import org.gouji.model.SourceDocument.Block;
import org.gouji.model.SourceDocument.Cell;
import org.gouji.model.SourceDocument.Grid;
import org.gouji.model.SourceDocument.Row;
import org.gouji.model.SourceDocument.TextBlock;
import org.gouji.read.Extract;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.Vocabulary;
import org.gouji.read.layout.Allowance;
import org.gouji.read.match.FormWords;

/**
 * Reads a report exported as plain text: a line that starts with a TAB is a cell, a line without one that follows a cell
 * continues it, a blank line ends a row unless the cell goes on behind it; a line with TABs inside is a row. Merges are lost there: {@link Grid#spans()} is false.
 * Lines of as many TABs, or set under each other with blanks, tell their columns; other shapes are read by the form's labels. Any thread.
 */
public final class TextReader {
    private static final Pattern PICTURE = Pattern.compile("\\[image\\s*:");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern HEADING = Pattern.compile("^\\s*([一二三四五六]|[1-6])\\s*[、.．]");
    private static final int LONGEST_CONTINUATION = 60;
    private static final int LARGEST_GAP = 2;
    private static final int LARGEST = 2 << 20;

    /** Lines between two looks at the time. */
    private static final int AT_ONCE = 1024;

    private final Pattern artefacts;
    private final FlatReader flat;
    private final TabTables tabs;
    private final AlignedLines aligned;

    /** A reader that knows the tables of {@code forms} and drops the artefacts that {@code words} names. */
    public TextReader(FormCatalogue forms, Vocabulary words) {
        this.artefacts = words.artefacts();
        FormWords known = new FormWords(forms, words);
        this.flat = new FlatReader(forms, known);
        this.tabs = new TabTables(known, flat::isRow);
        this.aligned = new AlignedLines(known);
    }

    /** The paragraphs and tables of a text file. */
    public Extract read(byte[] bytes) throws UnreadableFileException {
        if (bytes.length > LARGEST) {
            throw new UnreadableFileException("read.failed.large", Map.of("limit", (LARGEST >> 20) + " MB"));
        }
        String text = TextDecoder.decode(bytes, Optional.empty());
        int pictures = (int) PICTURE.matcher(text).results().count();
        List<String> lines = text.lines().map(l -> l.replace("\u0000", "")).toList();
        Optional<List<Block>> tables = isMarked(lines) ? Optional.empty() : tables(text);
        List<Block> blocks = tables.isPresent() ? tables.get() : new Pass(lines).run();
        return new Extract(new SourceDocument(blocks, ""), pictures, false);
    }

    private Optional<List<Block>> tables(String text) throws UnreadableFileException {
        List<String> lines = TextPages.lines(text).stream()
                .map(l -> artefacts.matcher(l).replaceAll(""))
                .toList();
        Optional<List<String>> columns = aligned.tabbed(lines);
        Optional<List<Block>> tabbed = tabs.read(columns.orElse(lines), columns.isEmpty());
        return tabbed.isPresent() ? tabbed : flat.read(lines);
    }

    /** Whether most lines that have tabs are cells of their own, not rows. */
    private static boolean isMarked(List<String> lines) {
        int cells = 0;
        int rows = 0;
        for (String line : lines) {
            if (line.indexOf('\t') >= 0) {
                boolean cell = isCell(line) && line.strip().indexOf('\t') < 0;
                cells += cell ? 1 : 0;
                rows += cell ? 0 : 1;
            }
        }
        return cells > rows;
    }

    /** One pass over the lines of a file. */
    private final class Pass {
        private final List<String> lines;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private final List<StringBuilder> cells = new ArrayList<>();
        private int tables;
        private final Allowance allowance = new Allowance();

        Pass(List<String> lines) {
            this.lines = lines;
        }

        List<Block> run() throws UnreadableFileException {
            for (int i = 0; i < lines.size(); i++) {
                if (i % AT_ONCE == 0) {
                    Patience.check();
                }
                String line = lines.get(i);
                if (isCell(line)) {
                    addCells(line.substring(line.indexOf('\t') + 1));
                } else if (cells.isEmpty() && line.indexOf('\t') > 0 && !line.isBlank()) {
                    addCells(line);
                    endRow();
                } else if (cells.isEmpty() && rows.isEmpty()) {
                    prose(line);
                } else if (line.isBlank()) {
                    if (!continuesBehind(i)) {
                        endRow();
                    }
                } else if (cells.isEmpty()) {
                    endTable();
                    prose(line);
                } else {
                    cells.get(cells.size() - 1).append('\n').append(line);
                }
            }
            endTable();
            return blocks;
        }

        private void addCells(String line) throws UnreadableFileException {
            for (String cell : line.split("\t", -1)) {
                cells.add(new StringBuilder(cell));
                allowance.cells(1);
            }
        }

        /**
         * A label may itself hold blank lines; it goes on behind them where a short line without a TAB, and then more cells,
         * come. Numbers never do: what follows a line of numbers is a heading.
         */
        private boolean continuesBehind(int blank) {
            if (cells.isEmpty()) {
                return false;
            }
            int next = nextWritten(blank + 1);
            if (next < 0 || next - blank > LARGEST_GAP || isCell(lines.get(next))) {
                return false;
            }
            String more = lines.get(next);
            boolean label = HAN.matcher(cells.get(cells.size() - 1)).find();
            if (!label
                    || more.length() > LONGEST_CONTINUATION
                    || HEADING.matcher(more).find()) {
                return false;
            }
            int behind = next;
            while (behind >= 0 && !isCell(lines.get(behind)) && behind - next <= LARGEST_GAP * 2) {
                behind = nextWritten(behind + 1);
            }
            return behind >= 0 && isCell(lines.get(behind));
        }

        private int nextWritten(int from) {
            for (int i = from; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    return i;
                }
            }
            return -1;
        }

        private void prose(String line) {
            String text = artefacts.matcher(line).replaceAll("").strip();
            if (!text.isEmpty()) {
                blocks.add(new TextBlock(text, false));
            }
        }

        private void endRow() {
            if (cells.isEmpty()) {
                return;
            }
            List<Cell> row = new ArrayList<>();
            for (StringBuilder text : cells) {
                row.add(new Cell(text.toString(), rows.size() + 1, row.size() + 1, 1, false));
            }
            rows.add(new Row(row));
            cells.clear();
        }

        private void endTable() {
            endRow();
            if (!rows.isEmpty()) {
                blocks.add(new Grid(++tables, rows, false));
                rows.clear();
            }
        }
    }

    /** Cells start with a TAB; a stray blank may stand in front of it where a row was glued to the one above. */
    private static boolean isCell(String line) {
        int tab = line.indexOf('\t');
        return tab >= 0 && line.substring(0, tab).isBlank();
    }
}
