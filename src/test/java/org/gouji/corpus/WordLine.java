package org.gouji.corpus;

import org.gouji.bench.page.Block.Line;
import org.gouji.bench.page.Trait;
import org.gouji.bench.page.Xml;

/** Paragraphs of a Word document, with what editing leaves in them. */
final class WordLine {
    private final Draft draft;

    WordLine(Draft draft) {
        this.draft = draft;
    }

    String xml(Line line) {
        return switch (line.kind()) {
            case TITLE -> title(line.text());
            case SECTION -> heading(line.text());
            case SIGNATURE -> paragraph("<w:jc w:val=\"right\"/>", run(line.text()));
            case NOTE -> paragraph("", line.text().isEmpty() ? "" : run(line.text()));
            default -> paragraph("<w:ind w:firstLine=\"480\"/>", body(line.text()));
        };
    }

    private String title(String text) {
        if (!draft.has(Trait.TITLE_BOX)) {
            return paragraph(
                    "<w:jc w:val=\"center\"/>",
                    "<w:r><w:rPr><w:b/><w:sz w:val=\"36\"/></w:rPr><w:t>" + Xml.text(text) + "</w:t></w:r>");
        }
        String content = "<w:txbxContent>" + paragraph("<w:jc w:val=\"center\"/>", run(text)) + "</w:txbxContent>";
        return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                + "<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"5600000\" cy=\"500000\"/>"
                + "<wp:docPr id=\"1\" name=\"文本框 1\"/><a:graphic><a:graphicData"
                + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>"
                + "<wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"5600000\" cy=\"500000\"/>"
                + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>" + content
                + "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:shape style=\"width:440pt;height:40pt\"><v:textbox>" + content
                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    }

    private String heading(String text) {
        String style = "<w:pStyle w:val=\"1\"/>";
        if (draft.has(Trait.NUMBERED)) {
            String numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
            return paragraph(style + numbered, run(text.substring(2)));
        }
        return paragraph(style, run(text));
    }

    private String body(String text) {
        int half = text.length() / 2;
        if (draft.has(Trait.TRACKED)) {
            return run(text.substring(0, half))
                    + "<w:del w:id=\"1\" w:author=\"甲\" w:date=\"2024-01-03T08:00:00Z\"><w:r><w:delText>原稿</w:delText></w:r></w:del>"
                    + "<w:ins w:id=\"2\" w:author=\"甲\" w:date=\"2024-01-03T08:00:00Z\">" + run(text.substring(half))
                    + "</w:ins>";
        }
        if (draft.has(Trait.CONTROLS)) {
            return run(text.substring(0, half)) + control(run(text.substring(half)));
        }
        return draft.has(Trait.SPLIT_RUNS) ? split(text) : run(text);
    }

    /** The text of a cell's line; figures are what people correct, link and fill into controls. */
    String cell(String text, int number) {
        boolean figure = text.matches("\\d+(\\.\\d+)?");
        if (text.isEmpty()) {
            return "";
        }
        if (figure && draft.has(Trait.TRACKED) && number % 3 == 0) {
            return "<w:del w:id=\"3\" w:author=\"乙\" w:date=\"2024-01-04T08:00:00Z\"><w:r><w:delText>9"
                    + "</w:delText></w:r></w:del><w:ins w:id=\"4\" w:author=\"乙\" w:date=\"2024-01-04T08:00:00Z\">"
                    + run(text) + "</w:ins>";
        }
        if (figure && draft.has(Trait.CONTROLS) && number % 3 == 0) {
            return control(run(text));
        }
        if (figure && draft.has(Trait.CONTROLS) && number % 3 == 1) {
            return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \\l \"biao\"</w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run(text)
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        }
        return draft.has(Trait.SPLIT_RUNS) ? split(text) : run(text);
    }

    static String control(String content) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"填报\"/></w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    static String paragraph(String properties, String runs) {
        return (properties.isEmpty() ? "<w:p>" : "<w:p><w:pPr>" + properties + "</w:pPr>") + runs + "</w:p>";
    }

    /** What Word makes of text typed at several sittings: a run for every few characters. */
    private String split(String text) {
        StringBuilder out = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; ) {
            int count = Math.min(points.length - i, 1 + (i + points.length) % 4);
            out.append("<w:r><w:rPr><w:rFonts w:hint=\"")
                    .append(i % 2 == 0 ? "eastAsia" : "default")
                    .append("\"/></w:rPr><w:t xml:space=\"preserve\">")
                    .append(Xml.text(new String(points, i, count)))
                    .append("</w:t></w:r>");
            i += count;
        }
        return out.toString();
    }

    private String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + Xml.text(text) + "</w:t></w:r>";
    }
}
