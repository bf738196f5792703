package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.model.SourceDocument;
import org.gouji.model.SourceDocument.Grid;
import org.gouji.model.TableId;
import org.gouji.read.match.FormWords;
import org.gouji.read.sheet.SheetLines.Cell;
import org.gouji.read.sheet.SheetLines.Line;

/**
 * A table that is being collected from the rows of a sheet. A sheet has cells without end: how many of the empty ones belong to a
 * row is told by the head above it. One use, one thread.
 */
final class SheetTable {
    private final FormWords words;
    private final List<Known> lines = new ArrayList<>();
    private final Set<TableId> kinds = EnumSet.noneOf(TableId.class);
    private int lastKnown = -1;
    private boolean lastIsHead;

    /** A row, the tables that its labels are of, and whether it names columns. */
    record Known(Line line, Set<TableId> tables, boolean head) {}

    SheetTable(FormWords words) {
        this.words = words;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    boolean endsWithHead() {
        return lastIsHead;
    }

    Known judge(Line line) {
        List<Cell> filled = line.filled();
        boolean head = filled.size() > 1
                && words.isHead(filled.stream().map(Cell::text).toList());
        return new Known(line, kinds(filled), head);
    }

    void add(Known line) {
        lines.add(line);
        lastIsHead = line.head();
        if (!line.tables().isEmpty()) {
            kinds.addAll(line.tables());
            lastKnown = lines.size() - 1;
        }
    }

    /** Whether a row can be the next of this table; behind a gap only one that is known to be. */
    boolean takes(Known line, boolean gap) {
        Set<TableId> known = line.tables();
        boolean shared = known.stream().anyMatch(kinds::contains);
        boolean foreign = !known.isEmpty() && !kinds.isEmpty() && !shared;
        return !foreign && (!gap || shared || lastIsHead);
    }

    /** Takes away the rows at the end that no label of this table stands in: they are the head of the next one. */
    List<Known> takeUnknownEnd() {
        boolean figures = lines.subList(lastKnown + 1, lines.size()).stream()
                .flatMap(l -> l.line().filled().stream())
                .anyMatch(c -> c.text().chars().allMatch(Character::isDigit));
        if (lastKnown < 0 || figures) {
            return List.of();
        }
        List<Known> end = List.copyOf(lines.subList(lastKnown + 1, lines.size()));
        lines.subList(lastKnown + 1, lines.size()).clear();
        return end;
    }

    private Set<TableId> kinds(List<Cell> filled) {
        Set<TableId> kinds = EnumSet.noneOf(TableId.class);
        for (Cell cell : filled) {
            Set<TableId> of = words.tables(cell.text());
            if (of.size() == 1) {
                kinds.addAll(of);
            }
        }
        return kinds;
    }

    /** The table as it stands in the document. */
    Grid grid(int number) {
        int first = lines.stream()
                .flatMap(l -> l.line().cells().stream())
                .filter(c -> c.filled() || c.continued())
                .mapToInt(Cell::column)
                .min()
                .orElse(1);
        List<SourceDocument.Row> rows = new ArrayList<>();
        TreeMap<Integer, Cell> head = new TreeMap<>();
        boolean behindHead = false;
        for (Known line : lines) {
            boolean isHead = line.head();
            if (isHead && !behindHead) {
                head = new TreeMap<>();
            }
            behindHead = isHead;
            List<Cell> cells = isHead ? closed(line.line()) : filledUp(line.line(), head);
            if (isHead) {
                refine(head, cells);
            }
            int row = rows.size() + 1;
            rows.add(new SourceDocument.Row(cells.stream()
                    .map(c -> new SourceDocument.Cell(
                            c.text().strip(), row, c.column() - first + 1, c.width(), c.continued()))
                    .toList()));
        }
        return new Grid(number, rows, true);
    }

    /** A row of a head without gaps: a column whose name is lost is a column. */
    private static List<Cell> closed(Line line) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : line.cells()) {
            int column = cells.isEmpty()
                    ? cell.column()
                    : cells.get(cells.size() - 1).end();
            for (; column < cell.column(); column++) {
                cells.add(new Cell(column, 1, false, false, ""));
            }
            cells.add(cell);
        }
        while (!cells.isEmpty() && isNothing(cells.get(cells.size() - 1))) {
            cells.remove(cells.size() - 1);
        }
        while (!cells.isEmpty() && isNothing(cells.get(0))) {
            cells.remove(0);
        }
        return cells;
    }

    private static boolean isNothing(Cell cell) {
        return !cell.merged() && !cell.filled();
    }

    /** The columns that the head has so far, the names of a lower row in place of the one above that covers them. */
    private static void refine(TreeMap<Integer, Cell> head, List<Cell> row) {
        for (Cell cell : row) {
            if (cell.continued() && head.containsKey(cell.column())) {
                continue;
            }
            Cell above = head.floorEntry(cell.column()) == null
                    ? null
                    : head.floorEntry(cell.column()).getValue();
            if (above != null && above.end() > cell.column() && above.width() > cell.width()) {
                head.remove(above.column());
                if (above.column() < cell.column()) {
                    head.put(above.column(), part(above.column(), cell.column()));
                }
                if (above.end() > cell.end()) {
                    head.put(cell.end(), part(cell.end(), above.end()));
                }
                head.put(cell.column(), cell);
            } else {
                head.putIfAbsent(cell.column(), cell);
            }
        }
    }

    private static Cell part(int from, int to) {
        return new Cell(from, to - from, false, false, "");
    }

    /** A row with an empty cell in each column of the head that it has nothing in. */
    private static List<Cell> filledUp(Line line, TreeMap<Integer, Cell> head) {
        TreeMap<Integer, Cell> cells = new TreeMap<>();
        for (Cell cell : line.cells()) {
            if (head.isEmpty() || !isNothing(cell)) {
                cells.put(cell.column(), cell);
            }
        }
        for (Cell column : head.values()) {
            boolean empty =
                    cells.values().stream().noneMatch(c -> c.column() < column.end() && column.column() < c.end());
            if (empty) {
                cells.put(column.column(), part(column.column(), column.end()));
            }
        }
        return List.copyOf(cells.values());
    }
}
