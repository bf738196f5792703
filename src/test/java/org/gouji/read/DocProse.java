package org.gouji.read;

import java.util.LinkedHashMap;
import java.util.Map;

/** The source of a document whose prose has everything that must not be read, and everything that must. */
final class DocProse {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String SPACES = " xmlns:w=\"" + Docx.TRANSITIONAL + "\" xmlns:r=\"" + OFFICE
            + "\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";
    private static final String REVISION = " w:id=\"1\" w:author=\"a\" w:date=\"2024-01-02T00:00:00Z\">";

    private DocProse() {}

    static String body() {
        return Docx.p("云岫县水务局2022年政府信息公开工作年度报告")
                + heading("总体情况")
                + subheading("主动公开情况")
                + p(
                        Docx.r("全年发布信息")
                                + "<w:del" + REVISION + "<w:r><w:delText>118</w:delText></w:r></w:del>"
                                + "<w:ins" + REVISION + Docx.r("131") + "</w:ins>" + Docx.r("条"),
                        "")
                + p(Docx.r("看得见") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r>" + Docx.r("的字。"), "")
                + subheading("公开平台")
                + p(Docx.r("网址是") + field("HYPERLINK \"http://example.invalid/\"", "云岫水务网") + Docx.r("。"), "")
                + p(Docx.r("共") + field("= 6 * 7", "42") + Docx.r("期") + note() + Docx.r("简报。"), "")
                + p(Docx.r("第一行") + "<w:r><w:br/></w:r>" + Docx.r("第二行"), "")
                + p(
                        Docx.r("0319") + "<w:r><w:noBreakHyphen/></w:r>" + Docx.r("54") + "<w:r><w:softHyphen/></w:r>"
                                + Docx.r("80"),
                        "")
                + p(Docx.r("上段被删去段落标记"), "<w:rPr><w:del" + REVISION.replace(">", "/>") + "</w:rPr>")
                + Docx.p("，与下段相连。")
                + "<w:p><w:r><w:br w:type=\"page\"/></w:r>" + Docx.r("新页之后。") + "</w:p>"
                + p(Docx.r("旁边有框") + box("框中文字。"), "")
                + heading("主动公开政府信息情况")
                + item("数字编号")
                + item("数字编号再来")
                + subheading("另起")
                + heading("收到和处理政府信息公开申请情况")
                + Docx.p("云岫县水务局")
                + Docx.p("2023年1月12日");
    }

    private static String p(String runs, String properties) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    private static String heading(String text) {
        return p(Docx.r(text), "<w:pStyle w:val=\"1\"/>");
    }

    private static String subheading(String text) {
        return p(Docx.r(text), "<w:pStyle w:val=\"2\"/>");
    }

    private static String item(String text) {
        return p(Docx.r(text), "<w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"1\"/></w:numPr>");
    }

    private static String field(String code, String result) {
        return character("begin") + "<w:r><w:instrText xml:space=\"preserve\"> " + code.replace("\"", "&quot;")
                + " </w:instrText></w:r>" + character("separate") + Docx.r(result) + character("end");
    }

    private static String character(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String note() {
        return "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
    }

    private static String box(String text) {
        return "<w:r><w:pict><v:shape style=\"position:absolute;margin-left:200pt;margin-top:10pt;width:120pt;height:40pt\""
                + " type=\"#_x0000_t202\"><v:textbox><w:txbxContent>" + Docx.p(text)
                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String style(int number) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + number + "\"><w:name w:val=\"heading " + number
                + "\"/><w:pPr><w:numPr><w:ilvl w:val=\"" + (number - 1)
                + "\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"" + (number - 1)
                + "\"/></w:pPr></w:style>";
    }

    /** A whole package with this body, as Word and LibreOffice want it. */
    static byte[] packed(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder();
        StringBuilder links = new StringBuilder();
        part(parts, types, links, "styles", "<w:styles" + SPACES + ">" + style(1) + style(2) + "</w:styles>");
        part(
                parts,
                types,
                links,
                "numbering",
                "<w:numbering" + SPACES + "><w:abstractNum w:abstractNumId=\"0\">"
                        + level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）")
                        + level(2, "decimal", "%3.")
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
        part(
                parts,
                types,
                links,
                "footnotes",
                "<w:footnotes" + SPACES + "><w:footnote w:id=\"2\">" + Docx.p("脚注里的字") + "</w:footnote></w:footnotes>");
        part(parts, types, links, "header", "<w:hdr" + SPACES + ">" + Docx.p("页眉里的字") + "</w:hdr>");
        parts.put("word/_rels/document.xml.rels", relationships(links.toString()));
        parts.put(
                "word/document.xml",
                "<w:document" + SPACES + "><w:body>" + body
                        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/>"
                        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>");
        parts.put(
                "_rels/.rels",
                relationships("<Relationship Id=\"r\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"word/document.xml\"/>"));
        types.append(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + KIND + "document.main+xml\"/>");
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" + types + "</Types>");
        return Docx.zip(parts);
    }

    private static void part(
            Map<String, String> parts, StringBuilder types, StringBuilder links, String name, String xml) {
        parts.put("word/" + name + ".xml", xml);
        types.append("<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + KIND + name + "+xml\"/>");
        links.append(
                "<Relationship Id=\"" + name + "\" Type=\"" + OFFICE + "/" + name + "\" Target=\"" + name + ".xml\"/>");
    }

    private static String relationships(String links) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                + "</Relationships>";
    }
}
