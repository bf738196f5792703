package org.gouji.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.bench.page.Block;
import org.gouji.bench.page.Block.Kind;
import org.gouji.bench.page.Block.Line;
import org.gouji.bench.page.Box;
import org.gouji.bench.page.Drawn;
import org.gouji.bench.page.Drawn.Slot;
import org.gouji.bench.page.Packed;
import org.gouji.bench.page.Xml;

/** An OpenDocument text written as raw XML. */
final class OpenText {
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";

    private OpenText() {}

    static byte[] write(Draft draft) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "META-INF/manifest.xml",
                "<manifest:manifest xmlns:manifest=\"" + NAMES + "manifest:1.0\" manifest:version=\"1.2\">"
                        + "<manifest:file-entry manifest:full-path=\"/\""
                        + " manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
                        + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
                        + "</manifest:manifest>");
        parts.put(
                "content.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"" + NAMES
                        + "office:1.0\" xmlns:text=\"" + NAMES + "text:1.0\" xmlns:table=\"" + NAMES
                        + "table:1.0\" office:version=\"1.2\"><office:body><office:text>"
                        + draft.blocks().stream().map(OpenText::block).collect(Collectors.joining())
                        + "</office:text></office:body></office:document-content>");
        return Packed.texts(parts);
    }

    private static String block(Block block) {
        if (block instanceof Drawn table) {
            return table(table);
        }
        Line line = (Line) block;
        return line.kind() == Kind.SECTION
                ? "<text:h text:outline-level=\"1\">" + text(line.text()) + "</text:h>"
                : "<text:p>" + text(line.text()) + "</text:p>";
    }

    private static String table(Drawn table) {
        StringBuilder out = new StringBuilder("<table:table><table:table-column table:number-columns-repeated=\"")
                .append(table.columns())
                .append("\"/>");
        for (List<Slot> row : table.slots()) {
            out.append("<table:table-row>");
            for (Slot slot : row) {
                int covered = slot.wide() - 1;
                if (slot.box().isPresent()) {
                    out.append(cell(slot.box().get()));
                } else {
                    covered = slot.wide();
                }
                if (covered > 0) {
                    out.append("<table:covered-table-cell table:number-columns-repeated=\"")
                            .append(covered)
                            .append("\"/>");
                }
            }
            out.append("</table:table-row>");
        }
        return out.append("</table:table>").toString();
    }

    private static String cell(Box box) {
        String spans = box.wide() > 1 || box.high() > 1
                ? " table:number-columns-spanned=\"" + box.wide() + "\" table:number-rows-spanned=\"" + box.high()
                        + "\""
                : "";
        return "<table:table-cell" + spans + "><text:p>"
                + box.lines().stream().map(OpenText::text).collect(Collectors.joining("<text:line-break/>"))
                + "</text:p></table:table-cell>";
    }

    private static String text(String text) {
        return Xml.text(text);
    }
}
