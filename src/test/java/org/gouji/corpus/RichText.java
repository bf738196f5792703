package org.gouji.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.bench.page.Block;
import org.gouji.bench.page.Block.Kind;
import org.gouji.bench.page.Block.Line;
import org.gouji.bench.page.Box;
import org.gouji.bench.page.Drawn;
import org.gouji.bench.page.Drawn.Slot;

/** Rich text written by hand as WordPad and old WPS write it: cells known by their right edges, vertical merges by flags. */
final class RichText {
    private static final int WHOLE = 9_000;

    private RichText() {}

    static byte[] write(Draft draft) {
        StringBuilder out = new StringBuilder(
                        "{\\rtf1\\ansi\\ansicpg936\\deff0\\uc1{\\fonttbl{\\f0\\fnil\\fcharset134 ")
                .append(escape("宋体"))
                .append(";}}\n");
        for (Block block : draft.blocks()) {
            if (block instanceof Drawn table) {
                table(table, out);
            } else {
                Line line = (Line) block;
                out.append("\\pard\\plain ")
                        .append(line.kind() == Kind.TITLE ? "\\qc\\b\\fs36 " : "\\fs24 ")
                        .append(escape(line.text()))
                        .append("\\par\n");
            }
        }
        return out.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void table(Drawn table, StringBuilder out) {
        int each = WHOLE / table.columns();
        for (List<Slot> row : table.slots()) {
            out.append("\\trowd\\trgaph70\\trleft0");
            for (Slot slot : row) {
                out.append(slot.box()
                                .map(box -> box.high() > 1 ? "\\clvmgf" : "")
                                .orElse("\\clvmrg"))
                        .append("\\cellx")
                        .append((slot.column() + slot.wide()) * each);
            }
            out.append("\n\\pard\\plain\\intbl\\fs18 ");
            for (Slot slot : row) {
                List<String> lines = slot.box().map(Box::lines).orElse(List.of(""));
                out.append(String.join(
                                "\\line ", lines.stream().map(RichText::escape).toList()))
                        .append("\\cell ");
            }
            out.append("\\row\n");
        }
        out.append("\\pard\\plain\\par\n");
    }

    /** Characters of the first plane as signed numbers, others as their two halves. */
    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '{' || c == '}') {
                out.append('\\').append(c);
            } else if (c < 128) {
                out.append(c);
            } else {
                out.append("\\u").append((int) (short) c).append('?');
            }
        }
        return out.toString();
    }
}
