package org.gouji.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes reports as plain text the way word processors and viewers of pages do: without the cells of their tables. */
enum Plain {
    /** A row per line, tabs between cells, the lower parts of merged cells empty. */
    TABS,
    /** The same without the parts of merged cells, as a browser copies it. */
    TABS_OF_OWN_CELLS,
    /** Columns held apart by spaces, as wide as they must be. */
    ALIGNED,
    /** Columns held apart by full-width spaces. */
    WIDE_SPACES,
    /** One space between cells. */
    SINGLE_SPACES,
    /** One cell per line, empty cells as blank lines. */
    LINES,
    /** One cell per line, a blank line behind each, empty cells left out. */
    LINES_APART,
    /** Bars between cells. */
    BARS,
    /** Tabs, and a page number and form feed every twenty lines. */
    PAGES;

    private static final int PAGE = 20;

    String write(InventedReport report) {
        StringBuilder out = new StringBuilder();
        report.draw(t -> out.append(t).append(this == LINES_APART ? "\n\n" : "\n"), s -> out.append(table(s)));
        return this == PAGES ? pages(out.toString()) : out.toString();
    }

    private static String pages(String text) {
        StringBuilder out = new StringBuilder();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            out.append(lines.get(i)).append('\n');
            if (i % PAGE == PAGE - 1) {
                out.append("\n— ").append(i / PAGE + 1).append(" —\n\f云岫县水务局\n");
            }
        }
        return out.toString();
    }

    private String table(Sketch sketch) {
        List<String[]> rows = grid(sketch);
        StringBuilder out = new StringBuilder();
        int[] widths = new int[64];
        rows.forEach(r -> {
            for (int i = 0; i < r.length; i++) {
                widths[i] = Math.max(widths[i], r[i] == null ? 0 : width(r[i]));
            }
        });
        for (String[] row : rows) {
            boolean first = true;
            for (int i = 0; i < row.length; i++) {
                String cell = row[i] == null ? "" : row[i].replace("\n", "");
                boolean own = row[i] != null;
                if (this == TABS || this == PAGES || this == BARS) {
                    out.append(this == BARS ? "| " : i > 0 ? "\t" : "")
                            .append(cell)
                            .append(this == BARS ? " " : "");
                } else if (this == ALIGNED) {
                    out.append(cell).append(" ".repeat(2 + widths[i] - width(cell)));
                } else if (own && this == LINES || own && this == LINES_APART && !cell.isEmpty()) {
                    out.append(cell).append(this == LINES ? "\n" : "\n\n");
                } else if (own && this != LINES && this != LINES_APART) {
                    String gap = this == TABS_OF_OWN_CELLS ? "\t" : this == WIDE_SPACES ? "\u3000\u3000" : " ";
                    out.append(first ? "" : gap).append(cell);
                    first = false;
                }
            }
            out.append(this == BARS ? "|\n" : this == LINES || this == LINES_APART ? "" : "\n");
        }
        return out.toString();
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c > 0x2000 ? 2 : 1).sum();
    }

    /** Own cells by grid column, null where a merged cell goes on. */
    private static List<String[]> grid(Sketch sketch) {
        int columns = sketch.rows().get(0).stream().mapToInt(Sketch.Cell::wide).sum();
        int[] left = new int[columns + 64];
        List<String[]> rows = new ArrayList<>();
        for (List<Sketch.Cell> cells : sketch.rows()) {
            String[] row = new String[columns];
            int column = 0;
            for (Sketch.Cell cell : cells) {
                while (left[column] > 0) {
                    left[column++]--;
                }
                row[column] = cell.text();
                Arrays.fill(left, column, column + cell.wide(), cell.high() - 1);
                column += cell.wide();
            }
            while (column < left.length) {
                left[column] = Math.max(0, left[column] - 1);
                column++;
            }
            rows.add(row);
        }
        return rows;
    }
}
