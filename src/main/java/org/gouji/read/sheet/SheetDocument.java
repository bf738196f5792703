package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.SourceDocument.Block;
import org.gouji.model.SourceDocument.Grid;
import org.gouji.model.SourceDocument.TextBlock;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.match.FormWords;
import org.gouji.read.sheet.SheetLines.Cell;
import org.gouji.read.sheet.SheetLines.Line;
import org.gouji.read.sheet.SheetTable.Known;

/** Tells the paragraphs of a sheet from its tables, which share one grid. One use, one thread. */
final class SheetDocument {
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_CELL = 300;
    private final FormWords words;
    private final List<Block> blocks = new ArrayList<>();
    private SheetTable table;

    private SheetDocument(FormWords words) {
        this.words = words;
        this.table = new SheetTable(words);
    }

    /** The paragraphs and tables of {@code sheet}; the tables are not numbered yet. */
    static List<Block> blocks(Sheet sheet, FormWords words) throws UnreadableFileException {
        if (sheet.isEmpty()) {
            return List.of();
        }
        SheetDocument document = new SheetDocument(words);
        int above = 0;
        boolean gap = false;
        for (Line line : SheetLines.of(sheet)) {
            gap |= above > 0 && line.row() > above + 1;
            above = line.row();
            gap = document.add(line, gap);
        }
        document.endTable();
        return document.blocks;
    }

    /** Takes a row; gives whether there is a gap behind it. */
    private boolean add(Line line, boolean gap) {
        List<Cell> filled = line.filled();
        if (filled.isEmpty()) {
            boolean values = table.endsWithHead() && !gap && !line.cells().isEmpty();
            if (values) {
                table.add(table.judge(line));
            }
            return !values;
        }
        if (isProse(line, filled)) {
            endTable();
            filled.forEach(cell -> cell.text()
                    .lines()
                    .map(String::strip)
                    .filter(t -> !t.isEmpty())
                    .forEach(t -> blocks.add(new TextBlock(t, false))));
            return false;
        }
        Known known = table.judge(line);
        if (!table.isEmpty() && !table.takes(known, gap)) {
            List<Known> head = gap ? List.of() : table.takeUnknownEnd();
            endTable();
            head.forEach(table::add);
        }
        table.add(known);
        return false;
    }

    /** A line that is no row of a table: one text alone, or texts longer than a cell of the form has. */
    private boolean isProse(Line line, List<Cell> filled) {
        if (filled.stream().anyMatch(c -> c.text().length() > LONGEST_CELL)) {
            return true;
        }
        String text = filled.get(0).text();
        if (filled.size() > 1) {
            return false;
        }
        if (words.isSection(text)) {
            return true;
        }
        if (words.isLabel(text) || line.cells().stream().anyMatch(Cell::continued)) {
            return false;
        }
        boolean others = line.cells().stream().anyMatch(c -> !c.filled());
        return !others || text.length() > LONGEST_LABEL || table.isEmpty();
    }

    private void endTable() {
        if (!table.isEmpty()) {
            Grid grid = table.grid(0);
            blocks.add(grid);
            table = new SheetTable(words);
        }
    }
}
