package org.gouji.bench.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.bench.page.Block.Line;
import org.gouji.data.Resources;

/** A report on the site of an office: the page around it, and every cell with the looks that Word gave it. Any thread. */
public final class WebFile {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String ARTICLE = "<!--article-->";
    private static final String CELL =
            "border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt";
    private static final String FONT =
            "font-family:宋体;mso-bidi-font-family:宋体;color:black;mso-font-kerning:0pt;font-size:9.0pt";

    private final String page = Resources.text("bench/web/page.html");

    /** The file; {@code worn}: as pasted from Word, {@code old}: in GBK, as sites of before. */
    public byte[] write(String title, List<Block> blocks, boolean worn, boolean old) {
        StringBuilder article = new StringBuilder(worn ? 200_000 : 30_000);
        blocks.forEach(block -> {
            if (block instanceof Line line) {
                line(line, worn, article);
            } else if (block instanceof Drawn table) {
                table(table, worn, article);
            }
        });
        String text = page.replace("{charset}", old ? GBK.name() : "utf-8")
                .replace("{title}", Xml.text(title))
                .replace(ARTICLE, article);
        return text.getBytes(old ? GBK : StandardCharsets.UTF_8);
    }

    private static void line(Line line, boolean worn, StringBuilder out) {
        String look = worn
                ? "line-height:28.0pt;text-indent:32.0pt;mso-char-indent-count:2.0;font-family:仿宋_GB2312;font-size:16.0pt"
                : "";
        switch (line.kind()) {
            case TITLE ->
                out.append("<h1 align=\"center\">")
                        .append(Xml.text(line.text()))
                        .append("</h1>\n");
            case SECTION ->
                out.append("<p><strong>").append(Xml.text(line.text())).append("</strong></p>\n");
            case SIGNATURE ->
                out.append("<p align=\"right\">").append(Xml.text(line.text())).append("</p>\n");
            default -> {
                out.append(worn ? "<p class=\"MsoNormal\" style=\"" + look + "\">" : "<p>");
                span(line.text(), worn, out);
                out.append("</p>\n");
            }
        }
    }

    private static void table(Drawn table, boolean worn, StringBuilder out) {
        out.append("<table border=\"1\" cellspacing=\"0\" cellpadding=\"0\">\n");
        for (List<Box> row : table.rows()) {
            out.append("<tr>");
            for (Box box : row) {
                out.append("<td").append(box.high() > 1 ? " rowspan=\"" + box.high() + "\"" : "");
                out.append(box.wide() > 1 ? " colspan=\"" + box.wide() + "\"" : "");
                out.append(worn ? " style=\"" + CELL + "\"><p class=\"MsoNormal\" align=\"center\">" : ">");
                for (int i = 0; i < box.lines().size(); i++) {
                    out.append(i > 0 ? "<br>" : "");
                    span(box.lines().get(i), worn, out);
                }
                out.append(worn ? "<o:p></o:p></p></td>" : "</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }

    private static void span(String text, boolean worn, StringBuilder out) {
        if (worn) {
            out.append("<span lang=\"EN-US\" style=\"")
                    .append(FONT)
                    .append("\">")
                    .append(Xml.text(text))
                    .append("</span>");
        } else {
            out.append(Xml.text(text));
        }
    }
}
