package org.gouji.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.bench.page.Block;
import org.gouji.bench.page.Block.Line;
import org.gouji.bench.page.Drawn;
import org.gouji.bench.page.Packed;
import org.gouji.bench.page.Trait;

/** A Word document written as raw XML. */
final class WordXml {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private WordXml() {}

    static byte[] write(Draft draft) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", relations(relation("1", OFFICE + "/officeDocument", "word/document.xml")));
        parts.put("word/document.xml", document(draft));
        parts.put(
                "word/_rels/document.xml.rels",
                relations(relation("1", OFFICE + "/styles", "styles.xml")
                        + relation("2", OFFICE + "/numbering", "numbering.xml")
                        + relation("3", OFFICE + "/header", "header1.xml")
                        + relation("4", OFFICE + "/footer", "footer1.xml")));
        parts.put(
                "word/styles.xml",
                styles(Layouts.number(draft.layout()) % 4 == 1 ? "Noto Sans CJK SC" : "Droid Sans Fallback"));
        parts.put("word/numbering.xml", numbering());
        parts.put(
                "word/header1.xml",
                HEAD + "<w:hdr xmlns:w=\"" + WORD + "\"><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>"
                        + "<w:r><w:t>政务公开材料</w:t></w:r></w:p></w:hdr>");
        parts.put(
                "word/footer1.xml",
                HEAD + "<w:ftr xmlns:w=\"" + WORD + "\"><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                        + "<w:r><w:t xml:space=\"preserve\">— </w:t></w:r><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r>"
                        + "</w:fldSimple><w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>");
        return Packed.texts(parts);
    }

    private static String document(Draft draft) {
        StringBuilder body = new StringBuilder();
        WordTable tables = new WordTable(draft);
        WordLine lines = new WordLine(draft);
        boolean wide = draft.has(Trait.LANDSCAPE);
        boolean lying = false;
        for (Block block : draft.blocks()) {
            boolean table = block instanceof Drawn;
            if (wide && table != lying) {
                body.append("<w:p><w:pPr>").append(section(draft, lying)).append("</w:pPr></w:p>");
                lying = table;
            }
            body.append(table ? tables.xml((Drawn) block) : lines.xml((Line) block));
            if (table) {
                body.append("<w:p/>");
            }
        }
        String all = draft.has(Trait.NESTED) ? nested(body.toString()) : body.toString();
        return HEAD + "<w:document xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE + "\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>" + all + section(draft, lying)
                + "</w:body></w:document>";
    }

    /** Everything within one cell of a table that only lays out the page. */
    private static String nested(String body) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"9200\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>"
                + "<w:tblGrid><w:gridCol w:w=\"9200\"/></w:tblGrid><w:tr><w:tc><w:tcPr>"
                + "<w:tcW w:w=\"9200\" w:type=\"dxa\"/></w:tcPr>" + body + "</w:tc></w:tr></w:tbl><w:p/>";
    }

    private static String section(Draft draft, boolean lying) {
        String marks = draft.has(Trait.PAGE_MARKS)
                ? "<w:headerReference w:type=\"default\" r:id=\"r3\"/><w:footerReference w:type=\"default\" r:id=\"r4\"/>"
                : "";
        String size = lying
                ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";
        return "<w:sectPr>" + marks + size
                + "<w:pgMar w:top=\"1300\" w:right=\"1300\" w:bottom=\"1300\" w:left=\"1300\""
                + " w:header=\"700\" w:footer=\"700\" w:gutter=\"0\"/></w:sectPr>";
    }

    private static String types() {
        return HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("document", "document.main") + type("styles", "styles") + type("numbering", "numbering")
                + type("header1", "header") + type("footer1", "footer") + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relations(String inner) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"r" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    /** Outlines of either kind: a PDF embeds them in different ways. */
    private static String styles(String font) {
        return HEAD + "<w:styles xmlns:w=\"" + WORD + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\" w:eastAsia=\"" + font + "\"/>"
                + "<w:sz w:val=\"24\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"a\"/>"
                + "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style></w:styles>";
    }

    private static String numbering() {
        return HEAD + "<w:numbering xmlns:w=\"" + WORD + "\"><w:abstractNum w:abstractNumId=\"0\">"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:suff w:val=\"nothing\"/>"
                + "<w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    }
}
