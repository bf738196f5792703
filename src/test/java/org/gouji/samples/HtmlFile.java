package org.gouji.samples;

import java.nio.charset.Charset;
import java.util.List;

/** A web page: bare, or within the head, menu and foot of a government site. */
final class HtmlFile {

    private final TestFiles files;

    HtmlFile(TestFiles files) {
        this.files = files;
    }

    byte[] write(Sample sample, Form form) {
        boolean site = sample.hasLayout("site");
        String charset = sample.first("charset").isEmpty() ? "UTF-8" : sample.first("charset");
        String page = files.text(site ? "html/site.html" : "html/plain.html")
                .replace("@charset@", charset)
                .replace("@title@", sample.title())
                .replace("@published@", sample.first("published"))
                .replace("@article@", article(sample, form, site));
        return page.getBytes(Charset.forName(charset));
    }

    private static String article(Sample sample, Form form, boolean site) {
        StringBuilder out = new StringBuilder();
        sample.all("title")
                .forEach(title ->
                        out.append(site ? element("p class=\"title\"", title) : element("h1 align=\"center\"", title)));
        for (Line line : sample.text()) {
            out.append(
                    switch (line.kind()) {
                        case SECTION -> site ? bold(line.text()) : element("h2", line.text());
                        case PART -> site ? bold(line.text()) : element("h3", line.text());
                        case SIGNATURE -> element("p align=\"right\"", line.text());
                        case BODY -> element("p", site ? "　　" + line.text() : line.text());
                        case TABLE -> table(form.fill(line.text(), sample), sample.hasLayout("paragraphs"));
                    });
        }
        return out.toString().stripTrailing();
    }

    private static String bold(String text) {
        return "<p>　　<strong>" + text + "</strong></p>\n";
    }

    private static String element(String tag, String text) {
        return "<" + tag + ">" + text + "</" + tag.split(" ")[0] + ">\n";
    }

    private static String table(List<List<Cell>> rows, boolean paragraphs) {
        StringBuilder out = new StringBuilder("<table border=\"1\" cellspacing=\"0\">\n");
        for (List<Cell> row : rows) {
            out.append("<tr>");
            row.stream().filter(cell -> !cell.continued()).forEach(cell -> out.append(cell(cell, paragraphs)));
            out.append("</tr>\n");
        }
        return out.append("</table>\n").toString();
    }

    private static String cell(Cell cell, boolean paragraphs) {
        String rows = cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "";
        String span = cell.span() > 1 ? " colspan=\"" + cell.span() + "\"" : "";
        String text =
                paragraphs ? "<p>" + String.join("</p><p>", cell.lines()) + "</p>" : String.join("<br>", cell.lines());
        return "<td" + rows + span + ">" + text + "</td>";
    }
}
