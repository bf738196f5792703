package org.gouji.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.bench.page.Block;
import org.gouji.bench.page.Block.Line;
import org.gouji.bench.page.Drawn;
import org.gouji.bench.page.Drawn.Slot;
import org.gouji.bench.page.Packed;
import org.gouji.bench.page.Xml;

/** A workbook written as raw XML: shared and inline texts, numbers with a format, totals as formulas, an empty second sheet. */
final class WorkbookXml {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int COLUMNS = 15;

    private final Map<String, Integer> shared = new LinkedHashMap<>();
    private final List<String> merged = new ArrayList<>();
    private final StringBuilder rows = new StringBuilder();
    private int row;
    private int cells;

    private WorkbookXml() {}

    static byte[] write(Draft draft) {
        return new WorkbookXml().bytes(draft);
    }

    private byte[] bytes(Draft draft) {
        for (Block block : draft.blocks()) {
            if (block instanceof Line line) {
                row++;
                rows.append("<row r=\"").append(row).append("\">");
                rows.append(text(0, line.text())).append("</row>");
                merged.add(name(0, row) + ":" + name(COLUMNS - 1, row));
            } else {
                table((Drawn) block);
            }
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + type("workbook", "sheet.main")
                        + type("worksheets/sheet1", "worksheet") + type("worksheets/sheet2", "worksheet")
                        + type("sharedStrings", "sharedStrings") + type("styles", "styles") + "</Types>");
        parts.put("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                        + "<sheet name=\"年度报告\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"Sheet2\" sheetId=\"2\" r:id=\"r2\"/>"
                        + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(relation(1, "worksheet", "worksheets/sheet1.xml")
                        + relation(2, "worksheet", "worksheets/sheet2.xml")
                        + relation(3, "sharedStrings", "sharedStrings.xml")
                        + relation(4, "styles", "styles.xml")));
        parts.put("xl/worksheets/sheet1.xml", sheet(rows.toString(), merges()));
        parts.put("xl/worksheets/sheet2.xml", sheet("", ""));
        parts.put("xl/sharedStrings.xml", strings());
        parts.put(
                "xl/styles.xml",
                HEAD + "<styleSheet xmlns=\"" + MAIN
                        + "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
                        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                        + "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"3\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
        return Packed.texts(parts);
    }

    private void table(Drawn table) {
        for (List<Slot> slots : table.slots()) {
            row++;
            rows.append("<row r=\"").append(row).append("\">");
            for (Slot slot : slots) {
                slot.box().ifPresent(box -> {
                    rows.append(cell(slot.column(), box.text()));
                    if (box.wide() > 1 || box.high() > 1) {
                        merged.add(name(slot.column(), row) + ":"
                                + name(slot.column() + box.wide() - 1, row + box.high() - 1));
                    }
                });
            }
            rows.append("</row>");
        }
    }

    private String cell(int column, String text) {
        cells++;
        if (text.matches("-?\\d{1,9}(\\.\\d{1,4})?")) {
            boolean formula = cells % 5 == 0;
            String style = text.indexOf('.') < 0 ? " s=\"1\"" : "";
            return "<c r=\"" + name(column, row) + "\"" + style + ">" + (formula ? "<f>SUM(A1)</f>" : "") + "<v>" + text
                    + "</v></c>";
        }
        return text(column, text);
    }

    private String text(int column, String text) {
        String place = "<c r=\"" + name(column, row) + "\"";
        if (text.isEmpty()) {
            return place + "/>";
        }
        if (cells % 4 == 3) {
            return place + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + Xml.text(text) + "</t></is></c>";
        }
        int index = shared.computeIfAbsent(text, t -> shared.size());
        return place + " t=\"s\"><v>" + index + "</v></c>";
    }

    /** Every third text in runs, with a reading aid that is no part of it. */
    private String strings() {
        StringBuilder out = new StringBuilder(HEAD + "<sst xmlns=\"" + MAIN + "\">");
        int number = 0;
        for (String text : shared.keySet()) {
            int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
            out.append("<si>");
            if (number++ % 3 == 0 && half > 0) {
                out.append("<r><t xml:space=\"preserve\">")
                        .append(Xml.text(text.substring(0, half)))
                        .append("</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">")
                        .append(Xml.text(text.substring(half)))
                        .append("</t></r><rPh sb=\"0\" eb=\"1\"><t>zi</t></rPh>");
            } else {
                out.append("<t xml:space=\"preserve\">").append(Xml.text(text)).append("</t>");
            }
            out.append("</si>");
        }
        return out.append("</sst>").toString();
    }

    private String merges() {
        StringBuilder out = new StringBuilder("<mergeCells count=\"" + merged.size() + "\">");
        merged.forEach(m -> out.append("<mergeCell ref=\"").append(m).append("\"/>"));
        return out.append("</mergeCells>").toString();
    }

    private static String sheet(String rows, String merges) {
        return HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData>" + merges + "</worksheet>";
    }

    private static String name(int column, int row) {
        String letters = column < 26
                ? String.valueOf((char) ('A' + column))
                : String.valueOf((char) ('A' + column / 26 - 1)) + (char) ('A' + column % 26);
        return letters + row;
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relations(String inner) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"r" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }
}
