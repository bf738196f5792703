package org.gouji.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gouji.bench.page.Block;
import org.gouji.bench.page.Block.Line;
import org.gouji.bench.page.Box;
import org.gouji.bench.page.Drawn;
import org.gouji.bench.page.Drawn.Slot;

/** Plain text in the three shapes that programs leave it in. */
final class PlainText {

    /** How cells stand in the text. */
    enum Shape {
        /** A line after a tab for each cell, an empty line after each row. */
        CELLS,
        /** A line for each row, tabs between its cells, as pasted from Word or a spreadsheet. */
        TABS,
        /** A line for each row, its cells set under each other with blanks, as a PDF viewer saves it. */
        SPACES
    }

    private final Shape shape;

    private PlainText(Shape shape) {
        this.shape = shape;
    }

    /** The text in a charset that depends on the layout. */
    static byte[] write(Draft draft, Shape shape) {
        StringBuilder out = new StringBuilder();
        PlainText writer = new PlainText(shape);
        for (Block block : draft.blocks()) {
            if (block instanceof Line line) {
                out.append(line.text()).append('\n');
            } else {
                writer.table((Drawn) block, out);
            }
        }
        String text = out.toString();
        Charset chinese = Charset.forName("GBK");
        return switch (Math.floorMod(draft.layout().name().hashCode(), 4)) {
            case 0 -> text.getBytes(Charset.forName("GB18030"));
            case 1 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 2 -> ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE);
            default -> text.getBytes(chinese.newEncoder().canEncode(text) ? chinese : StandardCharsets.UTF_8);
        };
    }

    private void table(Drawn table, StringBuilder out) {
        switch (shape) {
            case CELLS -> cells(table, out);
            case TABS -> tabs(table, out);
            case SPACES -> spaces(table, out);
        }
    }

    private static void cells(Drawn table, StringBuilder out) {
        for (List<Slot> row : table.slots()) {
            row.forEach(slot -> out.append('\t').append(text(slot)).append('\n'));
            out.append('\n');
        }
        out.append("\n\n");
    }

    private static void tabs(Drawn table, StringBuilder out) {
        for (List<Slot> row : table.slots()) {
            List<String> cells = new ArrayList<>();
            for (Slot slot : row) {
                cells.add(text(slot).replace("\n", ""));
                for (int i = 1; i < slot.wide(); i++) {
                    cells.add("");
                }
            }
            out.append(String.join("\t", cells)).append('\n');
        }
    }

    /** Labels wider than their column push nothing aside: columns are as wide as their widest text. */
    private static void spaces(Drawn table, StringBuilder out) {
        List<List<Slot>> rows = table.slots();
        int[] starts = new int[table.columns() + 1];
        for (int column = 0; column < table.columns(); column++) {
            for (List<Slot> row : rows) {
                for (Slot slot : row) {
                    int end = slot.column() + slot.wide();
                    if (end == column + 1) {
                        int needed = starts[slot.column()] + width(text(slot).replace("\n", "")) + 2;
                        starts[end] = Math.max(starts[end], needed);
                    }
                }
            }
            starts[column + 1] = Math.max(starts[column + 1], starts[column] + 2);
        }
        for (List<Slot> row : rows) {
            StringBuilder line = new StringBuilder();
            int at = 0;
            for (Slot slot : row) {
                line.append(" ".repeat(Math.max(0, starts[slot.column()] - at)));
                at = Math.max(at, starts[slot.column()]);
                String text = text(slot).replace("\n", "");
                line.append(text);
                at += width(text);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        out.append('\n');
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c > 0x2000 ? 2 : 1).sum();
    }

    private static String text(Slot slot) {
        return slot.box().map(Box::text).orElse("");
    }
}
