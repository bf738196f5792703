package org.gouji.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table drawn once and written as text, as a page and as Word XML. */
final class Sketch {
    private final List<List<Cell>> rows = new ArrayList<>();

    /** A cell that covers {@code wide} columns and {@code high} rows. */
    record Cell(String text, int wide, int high) {}

    Sketch row(Cell... cells) {
        rows.add(new ArrayList<>(List.of(cells)));
        return this;
    }

    Sketch row(List<Cell> cells) {
        rows.add(new ArrayList<>(cells));
        return this;
    }

    List<List<Cell>> rows() {
        return rows;
    }

    Sketch copy() {
        Sketch copy = new Sketch();
        rows.forEach(copy::row);
        return copy;
    }

    /** The rows from {@code from} on, cells that reach over the cut standing empty in both parts. */
    Sketch cutBehind(int from) {
        List<Slot> open = slots().get(from);
        List<Cell> first = new ArrayList<>();
        int[] left = new int[64];
        for (int r = 0; r <= from; r++) {
            int next = 0;
            int column = 0;
            for (Slot slot : slots().get(r)) {
                left[column] = slot.cell == null ? left[column] - 1 : slot.cell.high();
                next += slot.cell == null ? 0 : 1;
                column += slot.wide;
            }
        }
        int column = 0;
        for (Slot slot : open) {
            first.add(slot.cell == null ? new Cell("", slot.wide, left[column]) : slot.cell);
            column += slot.wide;
        }
        Sketch part = new Sketch().row(first);
        rows.subList(from + 1, rows.size()).forEach(part::row);
        return part;
    }

    /** The rows before {@code to}. */
    Sketch cutBefore(int to) {
        Sketch part = new Sketch();
        for (int r = 0; r < to; r++) {
            int most = to - r;
            part.row(rows.get(r).stream()
                    .map(c -> new Cell(c.text(), c.wide(), Math.min(c.high(), most)))
                    .toList());
        }
        return part;
    }

    /** Makes the table wider by widening what stands in the first column. */
    void widen(int more) {
        List<List<Slot>> before = slots();
        for (int r = 0; r < rows.size(); r++) {
            if (before.get(r).get(0).cell != null) {
                Cell first = rows.get(r).get(0);
                rows.get(r).set(0, new Cell(first.text(), first.wide() + more, first.high()));
            }
        }
    }

    int width() {
        return slots().get(0).stream().mapToInt(s -> s.wide).sum();
    }

    static Cell cell(String text) {
        return new Cell(text, 1, 1);
    }

    static Cell wide(String text, int wide) {
        return new Cell(text, wide, 1);
    }

    /** Cells as lines with a TAB; the lower parts of merged cells as empty ones. */
    String toText() {
        StringBuilder out = new StringBuilder();
        for (List<Slot> row : slots()) {
            for (Slot slot : row) {
                out.append('\t')
                        .append(slot.cell == null ? "" : slot.cell.text())
                        .append('\n');
            }
            out.append('\n');
        }
        return out.append("\n\n").toString();
    }

    String toHtml() {
        return rows.stream()
                .map(row -> row.stream()
                        .map(c -> "<td colspan=\"" + c.wide() + "\" rowspan=\"" + c.high() + "\"><p>"
                                + Docx.escape(c.text()).replace("\n", "<br>") + "</p></td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>\n")))
                .collect(Collectors.joining("", "<table border=1>", "</table>"));
    }

    String toDocx() {
        StringBuilder out = new StringBuilder("<w:tbl><w:tblPr/>");
        for (List<Slot> row : slots()) {
            out.append("<w:tr>");
            for (Slot slot : row) {
                String merge =
                        slot.cell == null ? "<w:vMerge/>" : slot.cell.high() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
                String content = slot.cell == null
                        ? "<w:p/>"
                        : slot.cell.text().lines().map(Docx::p).collect(Collectors.joining());
                out.append(Docx.tc(
                        "<w:gridSpan w:val=\"" + slot.wide + "\"/>" + merge, content.isEmpty() ? "<w:p/>" : content));
            }
            out.append("</w:tr>");
        }
        return out.append("</w:tbl>").toString();
    }

    /** A place in the grid: a cell, or the lower part of one where {@code cell} is null. */
    private static final class Slot {
        private final Cell cell;
        private final int wide;

        Slot(Cell cell, int wide) {
            this.cell = cell;
            this.wide = wide;
        }
    }

    private List<List<Slot>> slots() {
        List<List<Slot>> all = new ArrayList<>();
        int[] left = new int[64];
        int[] width = new int[64];
        for (List<Cell> row : rows) {
            List<Slot> slots = new ArrayList<>();
            int column = 0;
            int next = 0;
            while (next < row.size() || left[column] > 0) {
                if (left[column] > 0) {
                    left[column]--;
                    slots.add(new Slot(null, width[column]));
                    column += width[column];
                } else {
                    Cell cell = row.get(next++);
                    left[column] = cell.high() - 1;
                    width[column] = cell.wide();
                    slots.add(new Slot(cell, cell.wide()));
                    column += cell.wide();
                }
            }
            all.add(slots);
        }
        return all;
    }
}
